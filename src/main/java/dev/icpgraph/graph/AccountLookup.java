package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * What an account is asked for by: one of them is there.
 */
record AccountLookup(@Nullable String id, @Nullable String domain, @Nullable String key) {
}
