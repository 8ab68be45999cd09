package dev.icpgraph.movement;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.Tier;
import dev.icpgraph.scoring.TierOverride;
import dev.icpgraph.text.Numbers;

/**
 * Explains a move by an override in a sentence.
 */
final class OverrideText {

	private OverrideText() {
	}

	/**
	 * @param mover the scores under the overrides before and after
	 * @param logged overrides by id as they are logged today
	 */
	static String of(Mover mover, Map<String, TierOverride> logged) {
		String way = MoverText.way(mover.tierBefore(), mover.tierAfter()) + ": ";
		TierOverride given = mover.after().override();
		if (given != null && !given.equals(mover.before().override())) {
			return way + given.by() + " gave it this tier until " + given.until() + ": " + given.reason();
		}
		TierOverride ended = mover.before().override();
		if (ended != null) {
			return way + ended(Objects.requireNonNullElse(logged.get(ended.id()), ended)) + "; " + now(mover.after());
		}
		String points = Numbers.fixed(mover.scoreAfter(), 1) + " points";
		return way + (mover.up() ? "an override left room for its " + points
				: "an override took its place (" + points + ")");
	}

	private static String ended(TierOverride ended) {
		return (ended.clearedAt() != null) ? ended.clearedBy() + " removed the tier that " + ended.by() + " gave it"
				: "the tier that " + ended.by() + " gave it was valid until " + ended.until();
	}

	private static String now(Score score) {
		return (score.tier() == null) ? MoverText.keptOut(score) : String.format(Locale.ROOT,
				"by its score of %.1f it is %s", score.value(), Tier.inWords(score.tier()));
	}

}
