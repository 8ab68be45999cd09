package dev.icpgraph.movement;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.TierOverride;

/**
 * Finds the moves of a run, one kind at a time.
 */
final class RunMoves {

	private RunMoves() {
	}

	/**
	 * The first tier of every prospect in a tier.
	 */
	static List<TierMove> beginnings(Scores scores, OffsetDateTime now) {
		return TierState.places(scores)
			.entrySet()
			.stream()
			.map((place) -> new TierMove(place.getKey(), TierMove.Place.NOWHERE, place.getValue(),
					List.of(TierMove.Kind.BEGINNING), now, MoverText.ofBeginning(place.getValue())))
			.toList();
	}

	/**
	 * The prospects whose tiers differ from the stored ones. O(accounts).
	 */
	static List<TierMove> byData(Map<String, TierMove.Place> before, Scores scores, OffsetDateTime now) {
		List<TierMove> moves = new ArrayList<>();
		Set<String> gone = new HashSet<>(before.keySet());
		for (int account = 0; account < scores.snapshot().accounts(); account++) {
			Score score = scores.score(account);
			String id = score.accountId();
			gone.remove(id);
			TierMove.Place from = before.getOrDefault(id, TierMove.Place.NOWHERE);
			TierMove.Place to = TierMove.Place.of(score);
			if (from.tier() != to.tier()) {
				moves.add(new TierMove(id, from, to, List.of(TierMove.Kind.DATA), now, MoverText.ofData(from, score)));
			}
		}
		for (String id : gone) {
			TierMove.Place from = before.getOrDefault(id, TierMove.Place.NOWHERE);
			moves.add(new TierMove(id, from, TierMove.Place.NOWHERE, List.of(TierMove.Kind.DATA), now,
					"the account was removed"));
		}
		return moves;
	}

	/**
	 * The moves caused by overrides: of accounts with an override, and of accounts that
	 * lose or gain a place by it.
	 * @param log all overrides as they are logged today
	 */
	static List<TierMove> byOverride(List<Mover> movers, List<TierOverride> log, OffsetDateTime now) {
		Map<String, TierOverride> logged = log.stream()
			.collect(Collectors.toMap(TierOverride::id, Function.identity()));
		return movers.stream()
			.map((mover) -> of(mover, TierMove.Kind.OVERRIDE, now, OverrideText.of(mover, logged)))
			.toList();
	}

	/**
	 * The moves caused by learning the ranking again, on the same data.
	 */
	static List<TierMove> byLearning(List<Mover> movers, OffsetDateTime now) {
		return movers.stream().map((mover) -> of(mover, TierMove.Kind.LEARNING, now, mover.text())).toList();
	}

	static List<TierMove> byRules(List<Mover> movers, OffsetDateTime now) {
		return movers.stream().map((mover) -> of(mover, TierMove.Kind.RULES, now, mover.text())).toList();
	}

	private static TierMove of(Mover mover, TierMove.Kind kind, OffsetDateTime now, String text) {
		return new TierMove(mover.accountId(), TierMove.Place.of(mover.before()), TierMove.Place.of(mover.after()),
				List.of(kind), now, text);
	}

}
