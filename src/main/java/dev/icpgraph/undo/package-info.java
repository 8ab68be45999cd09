/**
 * Takes an import out of the graph again: what it alone wrote goes, what it wrote over
 * comes back.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "replica", "cypher" })
package dev.icpgraph.undo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
