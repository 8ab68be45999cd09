/**
 * Takes a snapshot and the best customers; gives the nearness of every account in each
 * channel, split exactly over its evidence.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "evidence", "customer", "snapshot", "graph", "cypher", "api", "statistics", "text" })
package dev.icpgraph.proximity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
