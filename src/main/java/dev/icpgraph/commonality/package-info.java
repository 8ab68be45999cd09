/**
 * Takes customers; gives the traits that they share and the market does not, corrected
 * for the number of traits checked, and the cluster with most in common.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "lookalike", "customer", "snapshot", "graph", "api", "statistics", "text" })
package dev.icpgraph.commonality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
