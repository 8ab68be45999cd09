package dev.icpgraph.likeness;

/**
 * The counts of a footprint.
 */
public enum FootprintKind {

	/** People who work there today, each once. */
	CURRENT_PEOPLE("known current employee", "known current employees"),

	/** People known to have left, each once. */
	FORMER_PEOPLE("known former employee", "known former employees"),

	/** People whose job may be current or past, each once. */
	UNDATED_PEOPLE("known employee without an end date", "known employees without an end date"),

	/** Technologies that the account uses. */
	TECHNOLOGIES("known technology", "known technologies"),

	/** Events that the account took part in, each once. */
	EVENTS("known event", "known events"),

	/** Accounts that it referred, plus accounts that referred it. */
	REFERRALS("known referral", "known referrals"),

	/** Employees; a range counts by its geometric mean. */
	HEADCOUNT("employee", "employees"),

	/** Yearly revenue in US dollars; a range counts by its geometric mean. */
	REVENUE_USD("US dollar in revenue", "US dollars in revenue");

	private final String one;

	private final String many;

	FootprintKind(String one, String many) {
		this.one = one;
		this.many = many;
	}

	/**
	 * The text for missing data, for example {@code headcount unknown}.
	 */
	String unknown() {
		return switch (this) {
			case HEADCOUNT -> "headcount unknown";
			case REVENUE_USD -> "revenue unknown";
			case CURRENT_PEOPLE, FORMER_PEOPLE, UNDATED_PEOPLE, TECHNOLOGIES, EVENTS, REFERRALS ->
				"number of " + this.many + " unknown";
		};
	}

	/**
	 * For example {@code 4–7 known current employees} and {@code no known technology}.
	 * @param band as in {@link DoublingBand}
	 */
	String text(int band) {
		return (DoublingBand.low(band) == 0) ? "no " + this.one
				: DoublingBand.text(band) + " " + ((band == 1) ? this.one : this.many);
	}

}
