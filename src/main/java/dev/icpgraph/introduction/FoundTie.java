package dev.icpgraph.introduction;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.evidence.EvidencePath;

/**
 * A tie between an opener and an account, as found in the graph.
 *
 * @param account id in the graph of the account to reach
 * @param buyer id in the graph of the person there; null for a tie to the company
 * @param purchase link from the opener's company to its customer facts; {@code null} if
 * it is not a customer
 * @param customerSince date when it became one
 * @param ties links of the tie
 * @param through place, event, partner, owner or person between them
 * @param closeness closeness of two acquaintances, 0 to 1
 * @param size number of parties that share it
 * @param word kind of a referral
 */
record FoundTie(RouteKind kind, String account, @Nullable String buyer, RouteParty opener,
		EvidencePath.@Nullable Link purchase, @Nullable String customerSince, List<EvidencePath.Link> ties,
		EvidencePath.@Nullable Node through, @Nullable Double closeness, int size, @Nullable String since,
		@Nullable String until, @Nullable String word) {
}
