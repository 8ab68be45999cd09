/**
 * Takes seeds and conditions; gives the accounts most like the seeds, and the traits that
 * they share.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "proximity", "evidence", "customer", "snapshot", "graph", "api", "text" })
package dev.icpgraph.lookalike;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
