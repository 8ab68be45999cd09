package dev.icpgraph.customer;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Links;

/**
 * The five questions that identify the best customers, each with the fact that answers
 * it.
 */
enum CustomerPart {

	/** Profit; revenue when no profit is known. */
	PROFIT("profit"),

	/** Judgment; otherwise likelihood to recommend us. */
	GOOD_TO_WORK_WITH("being good to work with"),

	/** Number of orders. */
	REPEAT_BUSINESS("repeat business"),

	/** Days as a customer. */
	TENURE("how long they stayed"),

	/** Judgment. */
	ROOM_TO_EXPAND("room to expand");

	private final String words;

	CustomerPart(String words) {
		this.words = words;
	}

	/**
	 * Whether it measures the value of a customer. Length of stay alone does not: ranking
	 * by the longest-standing customers finds later customers less well than ranking by
	 * all customers.
	 */
	boolean tellsValue() {
		return this != TENURE;
	}

	/**
	 * Name of the part within a sentence.
	 */
	String words() {
		return this.words;
	}

	/**
	 * The fact behind the part, where more is better; {@code null} when unknown.
	 * @param day the day that ages count from
	 * @param margins whether any customer's profit is known, which makes profits
	 * comparable
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
