/**
 * How large the market of an ICP is, what its filters cost, and who just misses it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "scoring", "icp", "snapshot", "graph", "api" })
package dev.icpgraph.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
