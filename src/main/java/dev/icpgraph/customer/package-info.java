/**
 * Ranks customers and picks the best, to which nearness is measured.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "snapshot", "graph", "cypher", "api" })
package dev.icpgraph.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
