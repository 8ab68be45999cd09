package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * What a technology is asked for by: one of them is there.
 */
record TechnologyLookup(@Nullable String id, @Nullable String name) {
}
