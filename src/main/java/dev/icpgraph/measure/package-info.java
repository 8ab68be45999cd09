/**
 * Takes the JSON of a criterion; gives a checked measure and its words.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "identity", "snapshot", "graph", "api", "text" })
package dev.icpgraph.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
