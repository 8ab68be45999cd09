package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * What an event is asked for by: one of them is there.
 */
record EventLookup(@Nullable String id, @Nullable String key) {
}
