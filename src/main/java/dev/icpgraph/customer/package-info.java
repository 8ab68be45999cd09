/**
 * Takes a snapshot, weights and pins; gives the customers in order of value, the best of
 * them, and the words to compare with the best.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "snapshot", "graph", "cypher", "api", "statistics", "text" })
package dev.icpgraph.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
