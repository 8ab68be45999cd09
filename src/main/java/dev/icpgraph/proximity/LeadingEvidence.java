package dev.icpgraph.proximity;

import org.jspecify.annotations.Nullable;

/**
 * The first evidence for the nearness of an account.
 *
 * @param first null if the account shares nothing with the best customers
 * @param count number of all its evidence
 */
public record LeadingEvidence(@Nullable Evidence first, int count) {
}
