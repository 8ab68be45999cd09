package dev.icpgraph.scoring;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * A filter or signal whose data an account lacks.
 *
 * @param name name of the filter or signal
 * @param text the missing data in words
 * @param mostPoints maximum points of the signal; {@code null} for a filter
 * @param couldChangeTier whether the field could change the tier, all else equal
 */
record UnknownCriterion(String name, String text, @Nullable Double mostPoints, boolean couldChangeTier) {

	static UnknownCriterion of(FilterColumn filter, Score score) {
		return new UnknownCriterion(filter.filter().name(), filter.column().feature().text(score.account()), null,
				couldChangeTier(score, (gap) -> gap.filters().contains(filter)));
	}

	static UnknownCriterion of(WeightedSignal signal, Score score) {
		return new UnknownCriterion(signal.signal().name(), signal.column().feature().text(score.account()),
				Points.shown(signal.weight()), couldChangeTier(score, (gap) -> gap.signals().contains(signal)));
	}

	private static boolean couldChangeTier(Score score, Predicate<FieldGap> asks) {
		return score.scores().gaps().stream().filter(asks).anyMatch((gap) -> gap.couldChangeTier(score.account()));
	}

}
