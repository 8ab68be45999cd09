/**
 * Takes a measure and a snapshot; gives a column with the value of every account, and the
 * evidence for each value.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "icp", "measure", "evidence", "model", "likeness", "proximity", "customer",
		"snapshot", "graph", "api", "statistics", "text" })
package dev.icpgraph.feature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
