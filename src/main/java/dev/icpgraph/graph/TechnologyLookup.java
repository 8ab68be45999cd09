package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * The key to look a technology up by: exactly one is set.
 */
record TechnologyLookup(@Nullable String id, @Nullable String name) {
}
