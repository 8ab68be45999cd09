/**
 * Takes a waiting file; finds the profile, columns and style to read it with, and gives
 * its rows with their problems.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "profile", "row", "merge", "table", "cell", "upload", "identity", "cypher",
		"api", "text" })
package dev.icpgraph.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
