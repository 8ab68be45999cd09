package dev.icpgraph.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleConsumer;

import dev.icpgraph.statistics.AreaUnderCurve;
import dev.icpgraph.statistics.Estimate;
import dev.icpgraph.statistics.Placements;

/**
 * Runs every test of a split and compares all rankings by the results.
 */
final class RankingComparison {

	private final Holdouts holdouts;

	private final Rankings rankings;

	private final long seed;

	private final Map<RankedBy, RankingTally> tallies = new LinkedHashMap<>();

	private double best;

	private String rule = "";

	/**
	 * @param seed seed of all random draws
	 */
	RankingComparison(Holdouts holdouts, Rankings rankings, long seed) {
		this.holdouts = holdouts;
		this.rankings = rankings;
		this.seed = seed;
	}

	/**
	 * Runs all tests one after another, each on all cores of the caller's pool. O(tests ·
	 * (links + accounts · rankings)).
	 * @param progress receives the share of the work that is done, 0 to 1
	 */
	RankingComparison run(DoubleConsumer progress) {
		int[] targets = this.holdouts.targets();
		for (int index = 0; index < this.holdouts.size(); index++) {
			Rankings.Ranked ranked = this.rankings.of(this.holdouts.get(index), this.seed + index);
			int[] places = Arrays.stream(ranked.holdout().heldOut())
				.map((account) -> Arrays.binarySearch(targets, account))
				.toArray();
			add(ranked, places);
			note(ranked);
			progress.accept((index + 1) / (double) this.holdouts.size());
		}
		return this;
	}

	private void note(Rankings.Ranked ranked) {
		this.best += ranked.best().size() / (double) this.holdouts.size();
		this.rule = ranked.best().rule();
	}

	private void add(Rankings.Ranked ranked, int[] places) {
		Holdout holdout = ranked.holdout();
		SizeBands bands = new SizeBands(holdout.heldOut(), holdout.others(), ranked.sizes());
		ranked.scores()
			.keySet()
			.forEach((by) -> this.tallies.computeIfAbsent(by,
					(key) -> new RankingTally(this.holdouts.targets().length, this.holdouts.size())));
		ranked.scores()
			.entrySet()
			.parallelStream()
			.forEach((entry) -> tally(entry.getKey()).add(places,
					Placements.of(holdout.heldOut(), holdout.others(), entry.getValue()),
					bands.percentiles(entry.getValue()), ranked.tier1()));
	}

	private RankingTally tally(RankedBy by) {
		return Objects.requireNonNull(this.tallies.get(by));
	}

	/**
	 * Number of best customers that nearness is measured against; the mean of all tests.
	 */
	double best() {
		return this.best;
	}

	/**
	 * Rule that chose the best customers of the last test.
	 */
	String rule() {
		return this.rule;
	}

	/**
	 * Result of each ranking present in every test, in the order of {@link Rankings}.
	 */
	List<RankingResult> results() {
		CustomerBootstrap bootstrap = new CustomerBootstrap(this.seed);
		return this.tallies.keySet()
			.stream()
			.filter((by) -> tally(by).isComplete())
			.map((by) -> result(by, bootstrap))
			.toList();
	}

	private RankingResult result(RankedBy by, CustomerBootstrap bootstrap) {
		RankingTally tally = tally(by);
		double[] percentiles = tally.percentiles();
		RankedBy whole = by.whole();
		CutKind worked = (tally.places(CutKind.TIER_1) > 0) ? CutKind.TIER_1 : CutKind.ONE_PERCENT;
		return new RankingResult(by, percentiles.length, tally.area(bootstrap),
				bootstrap.mean(tally.percentilesAtEqualSize(), AreaUnderCurve.CHANCE), tally.averagePrecision(),
				tally.averagePrecision() / tally.prevalence(), cuts(tally),
				bootstrap.difference(percentiles, tally(RankedBy.SIZE).percentiles()),
				bootstrap.difference(tally.found(worked), tally(RankedBy.SIZE).found(worked)),
				(whole != null) ? bootstrap.difference(tally(whole).percentiles(), percentiles) : null);
	}

	private static List<RankingResult.CutResult> cuts(RankingTally tally) {
		List<RankingResult.CutResult> cuts = new ArrayList<>();
		for (CutKind cut : CutKind.values()) {
			if (tally.places(cut) > 0) {
				double[] found = tally.found(cut);
				Estimate share = Estimate.ofShare(Arrays.stream(found).sum(), found.length);
				cuts.add(new RankingResult.CutResult(cut, tally.places(cut), share,
						share.times(tally.liftPerRecall(cut))));
			}
		}
		return cuts;
	}

}
