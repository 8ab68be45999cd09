/**
 * Takes snapshots; keeps the last one in a file, from which the next start continues.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "loading", "snapshot", "graph", "api" })
package dev.icpgraph.saved;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
