/**
 * The accounts that are most like given ones, and why.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "proximity", "customer", "snapshot", "graph", "api" })
package dev.icpgraph.lookalike;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
