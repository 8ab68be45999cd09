package dev.icpgraph.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import dev.icpgraph.icp.Filter;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A single filter dropped or widened, with the gain.
 *
 * @param filter name of the filter
 * @param text the change in words
 * @param measure the new measure; null when the filter is dropped
 * @param gained accounts that come in
 * @param gainedTier1 accounts of these that would be in tier 1
 * @param gainedTier2 accounts of these that would be in tier 2
 * @param meanFitGained mean fit of the accounts that come in, 0 to 100
 * @param meanFitKept mean fit of the accounts already in, 0 to 100
 */
public record Relaxation(String filter, String text, @Nullable Map<String, Object> measure, int gained, int gainedTier1,
		int gainedTier2, double meanFitGained, double meanFitKept) {

	private static final Comparator<Relaxation> BEST_FIRST = Comparator.comparingDouble(Relaxation::worth)
		.reversed()
		.thenComparing(Relaxation::text);

	/**
	 * All relaxations that gain an account, best first: by number of accounts, each
	 * weighted by its fit relative to that of the accounts already in.
	 */
	static List<Relaxation> of(Scores scores, FilterCounts counts) {
		List<Relaxation> relaxations = new ArrayList<>();
		List<Filter> filters = scores.definition().filters();
		for (int i = 0; i < filters.size(); i++) {
			Filter filter = filters.get(i);
			int[] only = counts.only(i);
			// An account removed by name was meant to be removed.
			if (only.length == 0 || filter.measure() instanceof FirmographicMeasure.Account) {
				continue;
			}
			relaxations.add(of(filter, null, only, scores, counts));
			for (Measure wider : Widening.of(filter.measure(), scores.snapshot(), only)) {
				IntPredicate lets = scores.asking(new Filter(filter.name(), wider, filter.whenUnknown()));
				int[] gained = Arrays.stream(only).filter(lets).toArray();
				relaxations.add(of(filter, wider, gained, scores, counts));
			}
		}
		return relaxations.stream().filter((it) -> it.gained() > 0).sorted(BEST_FIRST).toList();
	}

	private static Relaxation of(Filter filter, @Nullable Measure wider, int[] gained, Scores scores,
			FilterCounts counts) {
		int[] tiers = new int[Tier.values().length];
		double fit = 0;
		for (int account : gained) {
			fit += scores.fit(account);
			switch (scores.score(account).tierByScore()) {
				case TIER_1 -> tiers[0]++;
				case TIER_2 -> tiers[1]++;
				case TIER_3 -> tiers[2]++;
			}
		}
		String text = (wider == null) ? "Drop '" + filter.name() + "'"
				: "Widen '" + filter.name() + "' to " + wider.describe();
		return new Relaxation(filter.name(), text, (wider != null) ? Widening.tree(wider) : null, gained.length,
				tiers[0], tiers[1], (gained.length > 0) ? fit / gained.length : 0, counts.meanFitInside());
	}

	/**
	 * Accounts gained, each weighted by its fit divided by the mean fit of the accounts
	 * already in, at most 1.
	 */
	double worth() {
		return this.gained * ((this.meanFitKept > 0) ? Math.min(1, this.meanFitGained / this.meanFitKept) : 1);
	}

}
