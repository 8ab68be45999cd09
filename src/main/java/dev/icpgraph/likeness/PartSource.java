package dev.icpgraph.likeness;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.proximity.Evidence;
import dev.icpgraph.text.English;

/**
 * The source of a part of an account's {@link SignedBits}.
 */
public interface PartSource {

	/**
	 * A sentence for salespeople, without its subject, for example
	 * {@code no known technology, like 18% of your best customers; 83% of the market}.
	 */
	String text();

	/**
	 * The sentence, with the number of all further reasons after it.
	 * @param others number of other parts
	 */
	default String text(int others) {
		return text() + English.moreReasons(others);
	}

	/**
	 * The count of the footprint that it belongs to; {@code null} for nearness and
	 * recency.
	 */
	@Nullable FootprintKind footprint();

	/**
	 * Whether it counts for the account and rests on a single best customer.
	 */
	boolean restsOnOne();

	/**
	 * The evidence of nearness, strongest first; empty for the footprint.
	 */
	default List<Evidence> evidence() {
		return List.of();
	}

}
