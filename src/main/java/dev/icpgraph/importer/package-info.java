/**
 * Takes files and GraphQL rows; gives rows to merge, and the problems of refused rows.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "upload", "table", "cell", "profile", "merge", "undo", "identity", "graph",
		"webhook", "cypher", "api", "text" })
package dev.icpgraph.importer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
