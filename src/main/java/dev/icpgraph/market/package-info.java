/**
 * Takes scores; gives the market size, the accounts that each filter removes, the gain of
 * relaxing it, and near misses.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "movement", "scoring", "feature", "icp", "measure", "snapshot", "graph",
		"api", "text" })
package dev.icpgraph.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
