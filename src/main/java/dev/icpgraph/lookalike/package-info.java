/**
 * Takes seeds and conditions; gives the accounts most like the seeds, and the shared
 * traits.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "scoring", "feature", "measure", "evidence", "snapshot", "graph", "api",
		"statistics", "text" })
package dev.icpgraph.lookalike;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
