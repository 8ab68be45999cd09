/**
 * Takes rows; resolves whom they mean, merges them into the graph, and says for each
 * whether it changed something, changed nothing or was refused.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "identity", "graph", "cypher", "api", "text" })
package dev.icpgraph.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
