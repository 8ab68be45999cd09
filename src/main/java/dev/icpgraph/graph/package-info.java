/**
 * Takes ids and filters; gives accounts, technologies, people, events and referrals with
 * their provenance, and the revision of the graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "listing", "identity", "cypher", "api", "text" })
package dev.icpgraph.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
