/**
 * Takes the scores before and after a change; gives the accounts that moved to another
 * tier, and the reasons.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "scoring", "feature", "icp", "measure", "model", "customer", "snapshot",
		"graph", "webhook", "replica", "cypher", "api", "text" })
package dev.icpgraph.movement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
