/**
 * Describes each kind of row once: its columns, the values of their cells, and the nodes
 * and links that they become.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cell", "identity", "graph" })
package dev.icpgraph.row;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
