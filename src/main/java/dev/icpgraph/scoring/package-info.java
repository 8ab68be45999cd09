/**
 * Takes the columns of an ICP; gives the score and tier of every account, and the
 * evidence for every point.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "feature", "icp", "measure", "evidence", "model", "likeness", "proximity",
		"customer", "search", "snapshot", "identity", "graph", "listing", "replica", "cypher", "api", "statistics",
		"text" })
package dev.icpgraph.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
