package dev.icpgraph.scoring;

import org.jspecify.annotations.Nullable;

/**
 * A filter or signal whose data is not known of an account.
 *
 * @param name of the filter or signal
 * @param text what is not known
 * @param mostPoints what the signal could give at most; null for a filter
 */
record UnknownCriterion(String name, String text, @Nullable Double mostPoints) {

	static UnknownCriterion of(Gate gate, int account) {
		return new UnknownCriterion(gate.filter().name(), gate.column().feature().text(account), null);
	}

	static UnknownCriterion of(Term term, int account) {
		return new UnknownCriterion(term.signal().name(), term.column().feature().text(account),
				Points.shown(term.weight()));
	}

}
