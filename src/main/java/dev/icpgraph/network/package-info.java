/**
 * Takes an account; gives the referrals around it, who refers best, and the routes of
 * introduction to its people.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "snapshot", "graph", "cypher", "api", "text" })
package dev.icpgraph.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
