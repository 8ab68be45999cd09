package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * The key to look a person up by: exactly one is set.
 */
public record PersonLookup(@Nullable String id, @Nullable String key, @Nullable String email) {
}
