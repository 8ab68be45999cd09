/**
 * Takes questions about links that accounts have or share; gives the graph paths behind
 * them, down to the file and row of each link.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "snapshot", "graph", "cypher", "api", "text" })
package dev.icpgraph.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
