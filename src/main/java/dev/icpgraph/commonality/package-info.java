/**
 * Takes customers; gives what they share that the market does not, corrected for the
 * number of attributes that were checked, and the cluster that shares most.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "lookalike", "customer", "snapshot", "graph", "api", "statistics", "text" })
package dev.icpgraph.commonality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
