package dev.icpgraph.snapshot;

/**
 * A property of accounts that is a number or a band of numbers; see
 * {@link QuantityColumn}.
 */
public enum AccountQuantity {

	/** Number of employees. */
	HEADCOUNT("headcountMin", "headcountMax"),

	/** Yearly revenue in US dollars. */
	REVENUE_USD("revenueUsdMin", "revenueUsdMax"),

	/** Founding year. */
	FOUNDED_YEAR("foundedYear", "foundedYear"),

	/** Yearly growth in percent; may be negative. */
	GROWTH_PERCENT("growthPercent", "growthPercent"),

	/** Total funding in US dollars. */
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
