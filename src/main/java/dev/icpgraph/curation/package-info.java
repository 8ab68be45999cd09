/**
 * Takes what users know better than files: deletes accounts and technologies, unites
 * accounts and parts them again.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "merge", "graph", "cypher", "api" })
package dev.icpgraph.curation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
