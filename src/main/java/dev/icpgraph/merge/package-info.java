/**
 * Takes rows; resolves the nodes they mean, merges them into the graph, and reports each
 * as changed, unchanged or refused.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "row", "identity", "graph", "cypher", "api", "text" })
package dev.icpgraph.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
