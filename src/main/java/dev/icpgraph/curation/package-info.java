/**
 * Takes corrections of users: deletes accounts and technologies, merges accounts and
 * undoes merges.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "merge", "graph", "cypher", "api" })
package dev.icpgraph.curation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
