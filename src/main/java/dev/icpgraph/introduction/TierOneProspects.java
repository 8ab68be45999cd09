package dev.icpgraph.introduction;

import java.util.List;
import java.util.Set;

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
	 * The prospects with the best scores.
	 * @param icp id of an Icp or IcpVersion in the API
	 * @param most maximum number of prospects
	 */
	TierOne of(String icp, int most) {
		Scores scores = this.scoreboard.required(icp);
		List<Score> best = RankedMatches.of(scores, Audience.PROSPECTS, Set.of(Tier.TIER_1)).limit(most).toList();
		return new TierOne(best, scores.count(Tier.TIER_1, Audience.PROSPECTS));
	}

	/**
	 * Prospects in tier 1.
	 *
	 * @param scores scores, best first
	 * @param count number of all prospects in tier 1
	 */
	record TierOne(List<Score> scores, int count) {

		List<String> accounts() {
			return this.scores.stream().map(Score::accountId).toList();
		}

	}

}
