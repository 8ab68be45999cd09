/**
 * Takes uploads and GraphQL rows; runs their imports to the end and reports the outcome
 * of each row.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "reading", "upload", "table", "cell", "profile", "row", "merge", "undo",
		"identity", "graph", "webhook", "cypher", "api", "spool", "text" })
package dev.icpgraph.importer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
