/**
 * Takes the rows of the {@code export-*.cypher} queries page by page; gives a snapshot of
 * the graph, or of an older snapshot with the changes since.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "snapshot", "graph", "cypher" })
package dev.icpgraph.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
