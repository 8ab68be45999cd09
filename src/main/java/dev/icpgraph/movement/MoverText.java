package dev.icpgraph.movement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.scoring.Points;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.Tier;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Numbers;

/**
 * Explains a move in a sentence.
 */
final class MoverText {

	private static final int MOST_SIGNALS = 2;

	private MoverText() {
	}

	static String of(Mover mover) {
		String way = way(mover.tierBefore(), mover.tierAfter()) + ": ";
		return way + switch (mover.cause()) {
			case FILTERS -> filters(mover);
			case POINTS -> points(mover);
			case CUTS -> "the cut-offs moved; " + score(mover) + " points is now " + Tier.inWords(mover.tierAfter());
			case OTHERS -> mover.up() ? "its score of " + score(mover) + " is enough now that others have left"
					: "others passed its score of " + score(mover);
		};
	}

	private static String role(AccountRole role) {
		return switch (role) {
			case OURS -> "one of your own accounts";
			case CUSTOMER, COMPETITOR, PARTNER, PROSPECT -> "a " + role.name().toLowerCase(Locale.ROOT);
		};
	}

	/**
	 * Explains a move by new data from an account's earlier place only.
	 */
	static String ofData(TierMove.Place from, Score score) {
		if (score.role() != AccountRole.PROSPECT) {
			return way(Tier.of(from.tier()), null) + ": it is " + role(score.role()) + " now, not a prospect";
		}
		String way = way(Tier.of(from.tier()), score.tier()) + ": ";
		if (score.tier() == null) {
			return way + keptOut(score);
		}
		if (from.tier() == 0) {
			return way + (score.formerCustomer() ? "it is no longer a customer, and every filter lets it through"
					: "every filter lets it through now");
		}
		String scores = String.format(Locale.ROOT, "%.1f → %.1f points", Points.shown(from.units()), score.value());
		boolean up = score.tierNumber() < from.tier();
		if (up == score.units() > from.units() && score.units() != from.units()) {
			return way + scores;
		}
		return way + (up ? "others left room" : "others took its place") + " (" + scores + ")";
	}

	/**
	 * Explains the first tier of an account.
	 */
	static String ofBeginning(TierMove.Place first) {
		return String.format(Locale.ROOT, "first scoring: %s with %.1f points", Tier.inWords(Tier.of(first.tier())),
				Points.shown(first.units()));
	}

	/**
	 * For example {@code tier 2 → tier 1}.
	 */
	static String way(@Nullable Tier from, @Nullable Tier to) {
		return Tier.inWords(from) + " → " + Tier.inWords(to);
	}

	static String keptOut(Score score) {
		return English.and(score.filterOutcomes()
			.stream()
			.filter((outcome) -> !outcome.kept())
			.map((outcome) -> "'" + outcome.filter() + "' keeps it out (" + outcome.text() + ")")
			.toList());
	}

	private static String filters(Mover mover) {
		Stream<String> out = mover.filters()
			.stream()
			.filter((it) -> !it.keptAfter())
			.map((it) -> "'" + it.filter() + "' keeps it out (" + it.text() + ")");
		List<String> in = mover.filters()
			.stream()
			.filter(FilterChange::keptAfter)
			.map((it) -> "'" + it.filter() + "'")
			.toList();
		Stream<String> noLonger = in.isEmpty() ? Stream.of()
				: Stream.of(English.and(in) + " no longer " + ((in.size() == 1) ? "keeps" : "keep") + " it out");
		return English.and(Stream.concat(out, noLonger).toList());
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
		return Numbers.fixed(mover.scoreAfter(), 1);
	}

	private static String signed(double points) {
		return String.format(Locale.ROOT, "%+.1f", points);
	}

}
