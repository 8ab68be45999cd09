/**
 * Turns files and GraphQL rows into graph batches, and says what was refused.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "cypher", "api" })
package dev.icpgraph.importer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
