/**
 * Takes words; gives the accounts whose names and domains have them, from an index in
 * memory.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "snapshot", "graph", "listing" })
package dev.icpgraph.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
