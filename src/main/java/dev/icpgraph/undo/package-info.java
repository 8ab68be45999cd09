/**
 * Takes an import; removes from the graph what only it wrote and restores what it
 * overwrote.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "replica", "cypher" })
package dev.icpgraph.undo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
