/**
 * Takes counts and rankings; gives the weight of evidence in exact units, and the
 * intervals around a count or a ranking. Pure functions without the graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.icpgraph.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
