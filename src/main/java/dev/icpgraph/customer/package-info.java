/**
 * Takes a snapshot, weights and pins; gives the customers in order of value, and the best
 * of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "snapshot", "graph", "cypher", "api", "text" })
package dev.icpgraph.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
