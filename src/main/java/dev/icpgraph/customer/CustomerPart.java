package dev.icpgraph.customer;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Links;

/**
 * The five questions that tell the best customers, each with the fact that answers it.
 */
enum CustomerPart {

	/** Profit, or revenue where no profit is known. */
	PROFIT("profit"),

	/** As judged, or how likely they are to recommend us where nobody judged. */
	GOOD_TO_WORK_WITH("being good to work with"),

	/** Number of orders. */
	REPEAT_BUSINESS("repeat business"),

	/** Days as a customer. */
	TENURE("how long they stayed"),

	/** As judged. */
	ROOM_TO_EXPAND("room to expand");

	private final String words;

	CustomerPart(String words) {
		this.words = words;
	}

	/**
	 * Whether it says what a customer is worth. The length of stay alone does not: the
	 * longest-standing customers rank later ones worse than all customers do.
	 */
	boolean tellsValue() {
		return this != TENURE;
	}

	/**
	 * The part within a sentence.
	 */
	String words() {
		return this.words;
	}

	/**
	 * The fact behind the part, more being better; {@code null} when unknown.
	 * @param day the day that ages count from
	 * @param margins whether any customer's profit is known, so that profits are compared
	 */
	@Nullable Double fact(CustomerFacts facts, int day, boolean margins) {
		return switch (this) {
			case PROFIT -> margins ? facts.marginUsd() : facts.revenueUsd();
			case GOOD_TO_WORK_WITH -> (facts.goodToWorkWith() != null) ? facts.goodToWorkWith() : tenth(facts.nps());
			case REPEAT_BUSINESS -> (facts.orders() != null) ? Double.valueOf(facts.orders()) : null;
			case TENURE -> tenure(facts, day);
			case ROOM_TO_EXPAND -> facts.expansionPotential();
		};
	}

	private static @Nullable Double tenth(@Nullable Double nps) {
		return (nps != null) ? nps / 10 : null;
	}

	private static @Nullable Double tenure(CustomerFacts facts, int day) {
		if (facts.since() == Links.UNKNOWN) {
			return null;
		}
		int end = (facts.until() == Links.UNKNOWN) ? day : Math.min(day, facts.until());
		return (double) Math.max(0, end - facts.since());
	}

}
