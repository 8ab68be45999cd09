package dev.icpgraph.scoring;

import java.util.List;
import java.util.Locale;

import dev.icpgraph.text.English;

/**
 * Explains why a tier is uncertain.
 */
final class Doubt {

	private Doubt() {
	}

	/**
	 * The strongest reason, for an uncertain score.
	 */
	static String of(Score score) {
		String hypothesis = score.scores().context().hypothesis();
		if (hypothesis != null) {
			return hypothesis;
		}
		if (score.nameOnly()) {
			return FilterOutcome.NAME_ONLY;
		}
		List<String> undecided = score.scores()
			.filters()
			.stream()
			.filter((filter) -> filter.outcome(score.account()) == Outcome.UNKNOWN)
			.map((filter) -> "'" + filter.filter().name() + "'")
			.toList();
		return undecided.isEmpty() ? range(score) : "missing data leaves " + English.and(undecided) + " undecided";
	}

	private static String range(Score score) {
		ScoreColumns sums = score.scores().sums();
		return String.format(Locale.ROOT, "missing data leaves its score between %.1f (tier %d) and %.1f (tier %d)",
				score.low(), number(score, sums.low(score.account())), score.high(),
				number(score, sums.high(score.account())));
	}

	private static int number(Score score, int units) {
		return score.scores().assignment().tierAt(score.account(), units);
	}

}
