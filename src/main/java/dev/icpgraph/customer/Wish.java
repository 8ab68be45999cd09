package dev.icpgraph.customer;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * An account that a person wished for as a customer.
 *
 * @param accountId id in the graph
 * @param by author of the wish
 * @param reason reason for the wish, if given
 * @param at time of the wish
 * @param revision grows with each change
 */
record Wish(String accountId, String by, @Nullable String reason, OffsetDateTime at, int revision) {
}
