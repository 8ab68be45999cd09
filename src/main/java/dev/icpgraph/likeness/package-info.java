/**
 * Takes the findings of nearness and the counts of each account's data; gives the
 * likeness of every account to the best customers, split exactly over its parts, and the
 * numbers that a ranking can be learned from.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "proximity", "customer", "snapshot", "graph", "statistics", "text" })
package dev.icpgraph.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
