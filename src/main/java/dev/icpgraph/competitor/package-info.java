/**
 * Takes stages with competitors and notes about their customers; gives what the customers
 * of a competitor share, how satisfied they are, and who left and why.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "commonality", "lookalike", "persona", "measure", "customer", "snapshot",
		"graph", "cypher", "api", "text" })
package dev.icpgraph.competitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
