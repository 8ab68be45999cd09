/**
 * Takes nodes and links; gives a compact, immutable copy of the graph in memory, with
 * dense ids, and loops over its accounts and links. Keeps the current copy.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "identity", "graph", "replica", "api", "text" })
package dev.icpgraph.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
