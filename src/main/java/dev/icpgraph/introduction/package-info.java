/**
 * Takes accounts to win; gives the routes of introduction from us and our customers to
 * the people who decide there.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "persona", "measure", "evidence", "snapshot", "graph", "cypher", "api", "text" })
package dev.icpgraph.introduction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
