/**
 * Who buys, who uses and what they try to get done: personas, jobs and notes on
 * competitors' customers attached to an ICP, and who in an account matches them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "scoring", "icp", "snapshot", "graph", "cypher", "api" })
package dev.icpgraph.persona;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
