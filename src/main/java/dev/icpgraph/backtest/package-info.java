/**
 * Takes an ICP and the customers; tells whether the score and nearness would have
 * predicted held-out customers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "scoring", "feature", "icp", "measure", "lookalike", "model", "likeness",
		"proximity", "customer", "snapshot", "graph", "cypher", "api", "statistics", "text" })
package dev.icpgraph.backtest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
