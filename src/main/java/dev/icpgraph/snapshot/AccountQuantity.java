package dev.icpgraph.snapshot;

/**
 * What is known of an account as a number or a band of numbers; see
 * {@link QuantityColumn}.
 */
public enum AccountQuantity {

	/** Employees. */
	HEADCOUNT("headcountMin", "headcountMax"),

	/** Yearly, in US dollars. */
	REVENUE_USD("revenueUsdMin", "revenueUsdMax"),

	/** Calendar year. */
	FOUNDED_YEAR("foundedYear", "foundedYear"),

	/** Percent in a year; may be negative. */
	GROWTH_PERCENT("growthPercent", "growthPercent"),

	/** Raised in all, in US dollars. */
	FUNDING_USD("fundingUsd", "fundingUsd");

	private final String lowProperty;

	private final String highProperty;

	AccountQuantity(String lowProperty, String highProperty) {
		this.lowProperty = lowProperty;
		this.highProperty = highProperty;
	}

	/**
	 * The property of {@code (:Account)} that holds the lower end.
	 */
	public String lowProperty() {
		return this.lowProperty;
	}

	/**
	 * The property of {@code (:Account)} that holds the upper end.
	 */
	public String highProperty() {
		return this.highProperty;
	}

}
