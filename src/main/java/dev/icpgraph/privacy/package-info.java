/**
 * Takes a person; gives all data kept about the person, and erases it. Deletes visits and
 * people that are kept too long.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "replica", "cypher", "api", "text" })
package dev.icpgraph.privacy;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
