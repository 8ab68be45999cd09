package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * What a person is asked for by: one of them is there.
 */
record PersonLookup(@Nullable String id, @Nullable String key, @Nullable String email) {
}
