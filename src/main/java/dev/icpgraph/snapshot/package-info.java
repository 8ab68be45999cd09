/**
 * Takes the rows of the {@code export-*.cypher} queries; gives a compact, immutable copy
 * of the graph in memory, with dense ids, and loops over its accounts and links.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "identity", "graph", "replica", "cypher", "api", "text" })
package dev.icpgraph.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
