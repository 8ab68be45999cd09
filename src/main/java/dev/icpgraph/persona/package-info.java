/**
 * Takes personas and jobs of an ICP; gives the people of an account who match them, and
 * the missing personas.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "qualification", "scoring", "feature", "icp", "measure", "snapshot", "graph",
		"cypher", "api", "text" })
package dev.icpgraph.persona;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
