package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * The key to look an event up by: exactly one is set.
 */
record EventLookup(@Nullable String id, @Nullable String key) {
}
