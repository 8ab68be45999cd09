/**
 * Takes several applications on one graph; gives one of them the turn for periodic jobs,
 * and lets a caller read its writes through any of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "cypher", "api" })
package dev.icpgraph.replica;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
