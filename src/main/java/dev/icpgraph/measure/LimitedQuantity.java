package dev.icpgraph.measure;

import java.util.function.Function;

import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.text.Identifiers;
import dev.icpgraph.text.Numbers;
import dev.icpgraph.text.Usd;
import org.jspecify.annotations.Nullable;

/**
 * A number of an account that a criterion limits, with its words.
 */
public enum LimitedQuantity {

	/** Number of employees. */
	HEADCOUNT(AccountQuantity.HEADCOUNT, "headcount", "", ""),

	/** Yearly revenue in US dollars. */
	REVENUE_USD(AccountQuantity.REVENUE_USD, "revenue", " USD", " USD"),

	/** Yearly growth in percent, negative for decline. */
	GROWTH_PERCENT(AccountQuantity.GROWTH_PERCENT, "growth", "% a year", "% a year"),

	/** Total funding in US dollars. */
	FUNDING_USD(AccountQuantity.FUNDING_USD, "funding", " USD", " USD"),

	/** Years since the founding year. */
	COMPANY_AGE_YEARS(AccountQuantity.FOUNDED_YEAR, "company age", " year", " years");

	private final AccountQuantity stored;

	private final String noun;

	private final String unitOfOne;

	private final String unit;

	LimitedQuantity(AccountQuantity stored, String noun, String unitOfOne, String unit) {
		this.stored = stored;
		this.noun = noun;
		this.unitOfOne = unitOfOne;
		this.unit = unit;
	}

	/**
	 * Name of its criterion, for example {@code revenueUsd}.
	 */
	public String field() {
		return Identifiers.camelCase(this);
	}

	/**
	 * The stored quantity that it is read from. An age is read from the founding year.
	 */
	public AccountQuantity stored() {
		return this.stored;
	}

	/**
	 * For example {@code revenue}.
	 */
	public String noun() {
		return this.noun;
	}

	/**
	 * A number or band of numbers without its unit, for example {@code 51–200}.
	 */
	public String band(double low, double high) {
		return Numbers.band(low, high, words());
	}

	/**
	 * A number or band of numbers with its unit, for example {@code 1 year}.
	 */
	public String bandWithUnit(double low, double high) {
		return band(low, high) + ((low == 1 && high == 1) ? this.unitOfOne : this.unit);
	}

	/**
	 * Limits with their unit, for example {@code at most 2 million USD}.
	 */
	String limits(@Nullable Long gte, @Nullable Long lte) {
		Long last = (lte != null) ? lte : gte;
		return Numbers.limits(gte, lte, words()) + ((last != null && last == 1) ? this.unitOfOne : this.unit);
	}

	private Function<Number, String> words() {
		return switch (this) {
			case REVENUE_USD, FUNDING_USD -> Usd::inWords;
			case HEADCOUNT, GROWTH_PERCENT, COMPANY_AGE_YEARS -> Numbers::plain;
		};
	}

}
