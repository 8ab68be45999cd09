package dev.icpgraph.introduction;

import java.util.List;

import org.springframework.stereotype.Component;

import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.RankedMatches;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.Scoreboard;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.Tier;

/**
 * The prospects in tier 1 of an ICP.
 */
@Component
class TierOneProspects {

	private final Scoreboard scoreboard;

	TierOneProspects(Scoreboard scoreboard) {
		this.scoreboard = scoreboard;
	}

	/**
	 * The best first.
	 * @param icp id of an Icp or IcpVersion, as clients see it
	 * @param most how many are given at most
	 */
	TierOne of(String icp, int most) {
		Scores scores = this.scoreboard.required(icp);
		List<Score> best = RankedMatches.of(scores, Audience.PROSPECTS)
			.filter((score) -> score.tier() == Tier.TIER_1)
			.limit(most)
			.toList();
		return new TierOne(best, scores.count(Tier.TIER_1, Audience.PROSPECTS));
	}

	/**
	 * Prospects in tier 1.
	 *
	 * @param scores the best first
	 * @param count how many there are in all
	 */
	record TierOne(List<Score> scores, int count) {

		List<String> accounts() {
			return this.scores.stream().map(Score::accountId).toList();
		}

	}

}
