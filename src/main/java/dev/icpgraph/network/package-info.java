/**
 * Takes an account; gives the referrals around it, and the ranking of referrers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "snapshot", "graph", "cypher", "api", "statistics", "text" })
package dev.icpgraph.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
