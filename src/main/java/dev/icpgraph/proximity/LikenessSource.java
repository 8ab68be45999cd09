package dev.icpgraph.proximity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a part of the likeness of an account comes from.
 */
public sealed interface LikenessSource permits SharedTies, FootprintItem, UnknownQuantity {

	/**
	 * A sentence for a salesperson without its subject, for example
	 * {@code no technology known, as 18% of your best customers; 83% of the market}.
	 */
	String text();

	/**
	 * What it is in the footprint; null for nearness.
	 */
	@Nullable FootprintKind footprint();

	/**
	 * Why the account is near, the strongest first; none for the footprint.
	 */
	default List<Evidence> evidence() {
		return List.of();
	}

}
