/**
 * Takes customers and a day; gives product-market fit for each segment, how it developed,
 * and the families of criteria to build on.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "scoring", "icp", "lookalike", "customer", "snapshot", "statistics", "graph",
		"api", "text" })
package dev.icpgraph.fit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
