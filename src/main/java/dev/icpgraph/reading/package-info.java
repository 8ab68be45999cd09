/**
 * Takes a file that waits; finds the profile, columns and style that read it, and gives
 * its rows with the problems of each.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "profile", "row", "merge", "table", "cell", "upload", "identity", "cypher",
		"api", "text" })
package dev.icpgraph.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
