/**
 * Features become a score, a score becomes a tier, and every point is explained.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "icp", "proximity", "customer", "snapshot", "graph", "cypher", "api" })
package dev.icpgraph.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
