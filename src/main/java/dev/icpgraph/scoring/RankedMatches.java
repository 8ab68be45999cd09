package dev.icpgraph.scoring;

import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * All accounts that match an ICP, for those who carry them away.
 */
@Component
public class RankedMatches {

	private final Scoreboard scoreboard;

	RankedMatches(Scoreboard scoreboard) {
		this.scoreboard = scoreboard;
	}

	/**
	 * The best first, each made when it is asked for, all of one state of the scores;
	 * null when there is no such ICP.
	 * @param icp the id of an Icp or IcpVersion, as clients see it
	 * @param audience whose accounts
	 * @param tier only these, all when null
	 */
	public @Nullable Stream<Match> of(String icp, Audience audience, @Nullable Tier tier) {
		Scores scores = this.scoreboard.of(icp);
		if (scores == null) {
			return null;
		}
		return of(scores, audience).filter((score) -> tier == null || score.tier() == tier).map(Match::of);
	}

	/**
	 * The accounts of an audience that pass every filter, the best first, each made when
	 * it is asked for.
	 */
	public static Stream<Score> of(Scores scores, Audience audience) {
		return Arrays.stream(scores.order(MatchOrder.BEST_FIRST, false, audience)).mapToObj(scores::score);
	}

}
