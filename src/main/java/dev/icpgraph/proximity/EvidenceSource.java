package dev.icpgraph.proximity;

import java.util.Map;

import dev.icpgraph.evidence.EvidenceQuery;

import it.unimi.dsi.fastutil.ints.IntList;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of evidence.
 */
public sealed interface EvidenceSource permits SharedItem, PersonTie, SharedEvent, ReferralTie {

	/**
	 * A sentence for salespeople, without its subject, for example {@code uses Segment,
	 * as 4 of your 6 best customers do}.
	 */
	String text();

	/**
	 * The best customers that it leads to: dense ids, ascending; at least one, never the
	 * account itself.
	 */
	IntList customers();

	/**
	 * Whether it leads to a single best customer.
	 */
	default boolean restsOnOne() {
		return customers().size() == 1;
	}

	/**
	 * Share of the market with the same item, 0 to 1; {@code null} for an item that
	 * cannot be shared.
	 */
	default @Nullable Double marketShare() {
		return null;
	}

	/**
	 * The query that finds its links.
	 */
	EvidenceQuery query();

	/**
	 * Further parameters of that query, in addition to the account and the best
	 * customers, by name.
	 */
	Map<String, Object> parameters();

	/**
	 * Unique among the evidence that the same query finds for an account; breaks ties of
	 * equal strength.
	 */
	String key();

}
