package dev.icpgraph.scoring;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lists all accounts that match an ICP, best first.
 */
public final class RankedMatches {

	private RankedMatches() {
	}

	/**
	 * The accounts of an audience that pass every filter, each created on demand.
	 */
	public static Stream<Score> of(Scores scores, Audience audience) {
		return Arrays.stream(scores.lists().all(MatchOrder.BEST_FIRST, false, audience)).mapToObj(scores::score);
	}

	/**
	 * The accounts of an audience in some tiers, each created on demand.
	 */
	public static Stream<Score> of(Scores scores, Audience audience, Set<Tier> tiers) {
		return of(scores, audience).filter((score) -> tiers.contains(Objects.requireNonNull(score.tier())));
	}

}
