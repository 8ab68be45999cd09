/**
 * Takes the numbers of all accounts and the best customers; gives a ranking learned from
 * them, split exactly over the numbers, or the reason why it is refused.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "likeness", "customer", "snapshot", "graph", "cypher", "api", "statistics", "text" })
package dev.icpgraph.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
