/**
 * How near an account is to the best customers; one file per channel.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "customer", "snapshot", "graph", "cypher", "api" })
package dev.icpgraph.proximity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
