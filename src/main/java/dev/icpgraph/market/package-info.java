/**
 * Takes scores; gives the market size, what each filter removes, what relaxing it gains,
 * and near misses.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "scoring", "feature", "icp", "measure", "snapshot", "graph", "api", "text" })
package dev.icpgraph.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
