/**
 * Takes personas and jobs of an ICP; gives who in an account matches them, and who is
 * missing.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "scoring", "feature", "icp", "measure", "snapshot", "graph", "cypher", "api", "text" })
package dev.icpgraph.persona;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
