package dev.icpgraph.scoring;

/**
 * The outcome of a filter for an account.
 *
 * @param filter name of the filter
 * @param outcome passed, failed or unknown
 * @param kept whether the account stays
 * @param text the reason
 */
public record FilterOutcome(String filter, Outcome outcome, boolean kept, String text) {

	/** The name of the outcome for the setting {@code whenNothingKnown} of an ICP. */
	static final String KNOWN = "Known by more than its name";

	public static final String NAME_ONLY = "only its name is known";

	static FilterOutcome ofNameOnly(boolean kept) {
		return new FilterOutcome(KNOWN, Outcome.UNKNOWN, kept, NAME_ONLY);
	}

	static FilterOutcome of(FilterColumn filter, int account) {
		return new FilterOutcome(filter.filter().name(), filter.outcome(account), filter.lets(account),
				filter.column().feature().text(account));
	}

}
