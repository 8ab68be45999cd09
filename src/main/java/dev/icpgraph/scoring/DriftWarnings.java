package dev.icpgraph.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.IcpWarnings;
import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Days;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Checks whether an ICP still predicts buyers: warns if recent customers rank low.
 */
@Component
@Order(4)
class DriftWarnings implements IcpWarnings {

	/** Maximum age in days of a recent customer. */
	private static final int LATELY_DAYS = 180;

	/**
	 * Minimum number of recent customers; with fewer, chance alone would cause a warning.
	 */
	private static final int LEAST = 5;

	private final Scoreboard scoreboard;

	DriftWarnings(Scoreboard scoreboard) {
		this.scoreboard = scoreboard;
	}

	@Override
	public List<String> of(Icp icp) {
		return of(this.scoreboard.of(icp.current()));
	}

	/**
	 * Finds the warnings. O(customers).
	 */
	static List<String> of(Scores scores) {
		int[] won = Arrays.stream(scores.snapshot().customers()).filter((it) -> wonLately(scores, it)).toArray();
		long low = Arrays.stream(won)
			.filter((it) -> scores.score(it).tierByScore() == Tier.TIER_3 || scores.stoppedBy(it) != 0)
			.count();
		return (won.length >= LEAST && 2 * low >= won.length)
				? List.of(low + " of the " + won.length + " customers won in the last " + LATELY_DAYS
						+ " days are in tier 3 or outside the filters: does the ICP still describe who buys?")
				: List.of();
	}

	private static boolean wonLately(Scores scores, int account) {
		CustomerFacts facts = Objects.requireNonNull(scores.snapshot().customer(account));
		int today = scores.columns().today();
		return facts.active(today) && facts.since() != Days.UNKNOWN && today - facts.since() <= LATELY_DAYS;
	}

}
