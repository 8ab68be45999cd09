package dev.icpgraph.introduction;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.evidence.EvidencePath;

/**
 * A tie between an opener and an account as the graph has it.
 *
 * @param account id in the graph of the account to reach
 * @param buyer id in the graph of the person there; null where the tie is to the company
 * @param purchase how the opener's company is our customer; null where it is none
 * @param customerSince when it became one
 * @param ties links of the tie
 * @param through place, event, partner, owner or person in between
 * @param closeness how well two know each other, 0 to 1
 * @param size how many share what is in between
 * @param word kind of a referral
 */
record FoundTie(RouteKind kind, String account, @Nullable String buyer, RouteParty opener,
		EvidencePath.@Nullable Link purchase, @Nullable String customerSince, List<EvidencePath.Link> ties,
		EvidencePath.@Nullable Node through, @Nullable Double closeness, int size, @Nullable String since,
		@Nullable String until, @Nullable String word) {
}
