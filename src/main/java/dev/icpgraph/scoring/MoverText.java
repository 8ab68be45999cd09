package dev.icpgraph.scoring;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.icpgraph.graph.English;
import org.jspecify.annotations.Nullable;

/**
 * Says in a sentence why an account moves.
 */
final class MoverText {

	private static final int MOST_SIGNALS = 2;

	private MoverText() {
	}

	static String of(Mover mover) {
		String way = tier(mover.tierBefore()) + " → " + tier(mover.tierAfter()) + ": ";
		return way + switch (mover.cause()) {
			case FILTERS -> filters(mover);
			case POINTS -> points(mover);
			case CUTS -> "tiers are cut elsewhere now, and " + score(mover) + " points are " + tier(mover.tierAfter());
			case OTHERS -> mover.up() ? "its score of " + score(mover) + " is enough now that others went"
					: "others passed its score of " + score(mover);
		};
	}

	/**
	 * Why new data moved an account, of which is known only where it stood before.
	 */
	static String ofData(TierMove.Place from, Score score) {
		String way = tier(Tier.of(from.tier())) + " → " + tier(score.tier()) + ": ";
		TierOverride override = score.override();
		if (override != null) {
			return way + override.by() + " gave it this tier until " + override.until() + ": " + override.reason();
		}
		if (score.tier() == null) {
			return way + English.and(score.filterOutcomes()
				.stream()
				.filter((outcome) -> !outcome.kept())
				.map((outcome) -> "'" + outcome.filter() + "' keeps it out (" + outcome.text() + ")")
				.toList());
		}
		if (from.tier() == 0) {
			return way + "every filter lets it through now";
		}
		String scores = String.format(Locale.ROOT, "%.1f → %.1f points", Points.shown(from.units()), score.value());
		boolean up = score.tierNumber() < from.tier();
		if (up == score.units() > from.units() && score.units() != from.units()) {
			return way + scores;
		}
		return way + (up ? "others left room" : "others took its place") + " (" + scores + ")";
	}

	static String tier(@Nullable Tier tier) {
		return (tier != null) ? "tier " + tier.number() : "outside";
	}

	private static String filters(Mover mover) {
		List<FilterChange> changes = mover.filters();
		String names = English.and(changes.stream()
			.map((it) -> "'" + it.filter() + "' "
					+ (it.keptAfter() ? "no longer keeps it out" : "keeps it out (" + it.text() + ")"))
			.toList());
		return names;
	}

	private static String points(Mover mover) {
		String signals = mover.signals()
			.stream()
			.limit(MOST_SIGNALS)
			.map((it) -> "'" + it.signal() + "' " + signed(it.change()))
			.collect(Collectors.joining(", "));
		return signed(mover.change()) + " points (" + signals + ")";
	}

	private static String score(Mover mover) {
		return String.format(Locale.ROOT, "%.1f", mover.scoreAfter());
	}

	private static String signed(double points) {
		return String.format(Locale.ROOT, "%+.1f", points);
	}

}
