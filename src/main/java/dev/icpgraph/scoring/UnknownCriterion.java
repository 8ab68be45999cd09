package dev.icpgraph.scoring;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * A filter or signal whose data is not known of an account.
 *
 * @param name of the filter or signal
 * @param text what is not known
 * @param mostPoints what the signal could give at most; null for a filter
 * @param couldChangeTier whether knowing the field could change the tier while all else
 * stays as it is
 */
record UnknownCriterion(String name, String text, @Nullable Double mostPoints, boolean couldChangeTier) {

	static UnknownCriterion of(FilterColumn gate, Score score) {
		return new UnknownCriterion(gate.filter().name(), gate.column().feature().text(score.account()), null,
				couldChangeTier(score, (gap) -> gap.gates().contains(gate)));
	}

	static UnknownCriterion of(WeightedSignal term, Score score) {
		return new UnknownCriterion(term.signal().name(), term.column().feature().text(score.account()),
				Points.shown(term.weight()), couldChangeTier(score, (gap) -> gap.terms().contains(term)));
	}

	private static boolean couldChangeTier(Score score, Predicate<FieldGap> asks) {
		return score.scores().gaps().stream().filter(asks).anyMatch((gap) -> gap.couldChangeTier(score.account()));
	}

}
