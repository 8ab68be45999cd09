/**
 * Takes counts and rankings; gives the intervals that say how far to trust them. Pure
 * functions without the graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.icpgraph.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
