package dev.icpgraph.scoring;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * A filter or signal whose data an account lacks.
 *
 * @param name name of the filter or signal
 * @param text the missing data in words
 * @param mostPoints most points that the signal can give; null for a filter
 * @param couldChangeTier whether the field could change the tier while all else stays the
 * same
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
