package dev.icpgraph.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.feature.Feature;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.IcpWarnings;
import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Days;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Watches whether an ICP still predicts buyers: warns when recent customers rank low, and
 * when a signal no longer separates the best customers from the market.
 */
@Component
@Order(4)
class DriftWarnings implements IcpWarnings {

	/** Greatest age in days of a recent customer. */
	private static final int LATELY_DAYS = 180;

	/** Fewest customers to warn about: with fewer, chance alone would warn. */
	private static final int LEAST = 5;

	private final Scoreboard scoreboard;

	DriftWarnings(Scoreboard scoreboard) {
		this.scoreboard = scoreboard;
	}

	@Override
	public List<String> of(Icp icp) {
		Trial trial = this.scoreboard.trial(icp.id());
		return of(trial.before(), trial.best());
	}

	/**
	 * Finds the warnings. O(customers + criteria · best customers).
	 */
	static List<String> of(Scores scores, BestCustomers best) {
		List<String> warnings = new ArrayList<>();
		int[] won = Arrays.stream(scores.snapshot().customers()).filter((it) -> wonLately(scores, it)).toArray();
		long low = Arrays.stream(won)
			.filter((it) -> scores.score(it).tierByScore() == Tier.TIER_3 || scores.stoppedBy(it) != 0)
			.count();
		if (won.length >= LEAST && 2 * low >= won.length) {
			warnings.add(low + " of the " + won.length + " customers won in the last " + LATELY_DAYS
					+ " days are in tier 3 or outside the filters: does the ICP still say who buys?");
		}
		for (WeightedSignal signal : scores.signals()) {
			int[] known = Arrays.stream(best.accounts()).filter(signal::known).toArray();
			double ofBest = Arrays.stream(known).mapToLong(signal::value).average().orElse(0) / Feature.ONE;
			double ofMarket = signal.meanValue() / (double) Feature.ONE;
			if (known.length >= LEAST && ofBest <= ofMarket) {
				warnings.add(String.format(Locale.ROOT,
						"'%s' does not set your best customers apart: its mean is %.2f for %d of them and %.2f for all accounts.",
						signal.signal().name(), ofBest, known.length, ofMarket));
			}
		}
		return warnings;
	}

	private static boolean wonLately(Scores scores, int account) {
		CustomerFacts facts = Objects.requireNonNull(scores.snapshot().customer(account));
		int today = scores.columns().today();
		return facts.active(today) && facts.since() != Days.UNKNOWN && today - facts.since() <= LATELY_DAYS;
	}

}
