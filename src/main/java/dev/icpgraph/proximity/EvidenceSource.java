package dev.icpgraph.proximity;

import java.util.Map;

import dev.icpgraph.evidence.EvidenceQuery;

import it.unimi.dsi.fastutil.ints.IntList;
import org.jspecify.annotations.Nullable;

/**
 * What an item of evidence is.
 */
public sealed interface EvidenceSource permits SharedItem, PersonTie, SharedEvent, ReferralTie {

	/**
	 * A sentence for a salesperson without its subject, for example
	 * {@code uses Segment, as 4 of your 6 best customers do}.
	 */
	String text();

	/**
	 * The best customers that it leads to: dense ids, ascending; at least one, and never
	 * the account itself.
	 */
	IntList customers();

	/**
	 * Share of the market that has it too, 0 to 1; null for what cannot be shared.
	 */
	default @Nullable Double marketShare() {
		return null;
	}

	/**
	 * Which query finds its links.
	 */
	EvidenceQuery query();

	/**
	 * What that query must be told beside the account and the best customers, by the
	 * names that it has for it.
	 */
	Map<String, Object> parameters();

	/**
	 * Tells it from all others that the same query finds for the same account; orders
	 * what is equally strong.
	 */
	String key();

}
