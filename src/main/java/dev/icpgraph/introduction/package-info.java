/**
 * Takes accounts to win; gives the routes of introduction from us and our customers to
 * the decision makers there, the events to meet them at, and the customers to ask.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "persona", "scoring", "icp", "evidence", "snapshot", "graph", "cypher", "api", "text" })
package dev.icpgraph.introduction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
