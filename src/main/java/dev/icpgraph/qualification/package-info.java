/**
 * Qualifies a lead against an ICP. In goes what a form says of a person and their
 * company; out goes a verdict with its reasons.
 */
@ApplicationModule(allowedDependencies = { "api", "feature", "graph", "icp", "identity", "scoring", "snapshot" })
@NullMarked
package dev.icpgraph.qualification;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
