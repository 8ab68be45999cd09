/**
 * A compact immutable in-memory copy of the graph, with dense ids, that everything after
 * it is a function of.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "cypher", "api" })
package dev.icpgraph.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
