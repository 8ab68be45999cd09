/**
 * Takes an ICP with its scores, market and personas; gives a page for each kind of
 * reader.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "outreach", "fit", "introduction", "competitor", "persona", "market",
		"scoring", "icp", "measure", "snapshot", "graph", "identity", "cypher", "api", "text" })
package dev.icpgraph.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
