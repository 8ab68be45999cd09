/**
 * Takes customers, their fit and the traits they share; gives a draft of an ICP, each
 * line with its reason and certainty.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "fit", "commonality", "lookalike", "market", "scoring", "icp", "measure",
		"customer", "snapshot", "graph", "api", "text" })
package dev.icpgraph.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
