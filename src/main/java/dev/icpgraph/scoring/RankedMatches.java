package dev.icpgraph.scoring;

import java.util.Objects;
import java.util.stream.IntStream;
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
	 * @param tier only these, all when null
	 */
	public @Nullable Stream<Match> of(String icp, @Nullable Tier tier) {
		Scores scores = this.scoreboard.of(icp);
		if (scores == null) {
			return null;
		}
		int[] order = scores.order(MatchOrderField.SCORE, false);
		return IntStream.range(0, order.length)
			.filter((place) -> tier == null || scores.score(order[place]).tier() == tier)
			.mapToObj((place) -> match(scores.score(order[place]), place));
	}

	private static Match match(Score score, int place) {
		return Match.of(score, place, Objects.requireNonNull(score.tier()));
	}

}
