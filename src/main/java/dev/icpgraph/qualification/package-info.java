/**
 * Takes the form of a lead and an ICP; gives a verdict on the lead with its reasons.
 */
@ApplicationModule(
		allowedDependencies = { "api", "cell", "feature", "graph", "icp", "identity", "scoring", "snapshot" })
@NullMarked
package dev.icpgraph.qualification;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
