package dev.icpgraph.scoring;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Lists all accounts that match an ICP, for export.
 */
@Component
public class RankedMatches {

	private final Scoreboard scoreboard;

	RankedMatches(Scoreboard scoreboard) {
		this.scoreboard = scoreboard;
	}

	/**
	 * The matches, best first, each created on demand, all from one state of the scores;
	 * {@code null} for an unknown ICP.
	 * @param icp id of an Icp or IcpVersion that clients see
	 * @param audience the audience of the accounts
	 * @param tiers the tiers to list
	 */
	public @Nullable Stream<Match> of(String icp, Audience audience, Set<Tier> tiers) {
		Scores scores = this.scoreboard.of(icp);
		if (scores == null) {
			return null;
		}
		return of(scores, audience).filter((score) -> tiers.contains(Objects.requireNonNull(score.tier())))
			.map(Match::of);
	}

	/**
	 * The accounts of an audience that pass every filter, best first, each created on
	 * demand.
	 */
	public static Stream<Score> of(Scores scores, Audience audience) {
		return Arrays.stream(scores.lists().all(MatchOrder.BEST_FIRST, false, audience)).mapToObj(scores::score);
	}

}
