package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * The key to look an account up by; exactly one is set.
 */
record AccountLookup(@Nullable String id, @Nullable String domain, @Nullable String key) {
}
