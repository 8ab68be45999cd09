package dev.icpgraph.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.icp.Filter;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.scoring.EntryTrial;
import dev.icpgraph.scoring.Scores;

/**
 * The filters worth dropping or widening. Each relaxation is scored as if it were made:
 * the added accounts compete for the places of the tiers. A relaxation that would make
 * the ICP too broad is held back.
 *
 * @param advised best first: by accounts added to tiers 1 and 2 per lost point of mean
 * fit, where a loss below one point counts as one; then by all accounts added
 * @param heldBack number of relaxations that would make the ICP too broad
 */
record Relaxations(List<Relaxation> advised, int heldBack) {

	private static final Comparator<Relaxation> BEST_FIRST = Comparator.comparingDouble(Relaxation::worth)
		.thenComparingInt(Relaxation::gained)
		.reversed()
		.thenComparing(Relaxation::text);

	/**
	 * All relaxations that gain an account. O(accounts · filters), and O(accounts) for
	 * each.
	 * @param counts counts of the audience
	 * @param breadth breadth of the ICP among prospects
	 */
	static Relaxations of(Scores scores, FilterCounts counts, Breadth breadth) {
		List<Relaxation> found = new ArrayList<>();
		int heldBack = 0;
		List<Filter> filters = scores.definition().filters();
		EntryTrial trial = new EntryTrial(scores);
		for (int i = 0; i < filters.size(); i++) {
			// An account that an override brought in cannot come in again.
			int[] only = Arrays.stream(counts.only(i)).filter((account) -> scores.tiers()[account] == 0).toArray();
			// An account removed by name is removed on purpose.
			if (only.length == 0 || filters.get(i).namesAccounts()) {
				continue;
			}
			for (Step step : steps(filters.get(i), only, scores)) {
				int[] gained = Arrays.stream(only).filter(step.lets()).toArray();
				double passing = breadth.after(i, step.lets());
				if (gained.length > 0 && Breadth.isTooBroad(passing)) {
					heldBack++;
				}
				else if (gained.length > 0) {
					found.add(relaxation(filters.get(i), step.wider(), gained, trial.tiers(gained), scores, counts,
							passing));
				}
			}
		}
		return new Relaxations(found.stream().sorted(BEST_FIRST).toList(), heldBack);
	}

	private static List<Step> steps(Filter filter, int[] only, Scores scores) {
		List<Step> steps = new ArrayList<>();
		steps.add(new Step(null, (account) -> true));
		for (Measure wider : Widening.of(filter.measure(), scores.snapshot(), only)) {
			steps.add(new Step(wider, scores.asking(new Filter(filter.name(), wider, filter.whenUnknown()))));
		}
		return steps;
	}

	private static Relaxation relaxation(Filter filter, @Nullable Measure wider, int[] gained, byte[] tiers,
			Scores scores, FilterCounts counts, double passing) {
		int[] inTier = new int[4];
		double fit = 0;
		for (int account : gained) {
			fit += scores.fit(account);
			inTier[tiers[account]]++;
		}
		String text = (wider == null) ? "Drop '" + filter.name() + "'"
				: "Widen '" + filter.name() + "' to " + wider.describe();
		return new Relaxation(filter.name(), text, (wider != null) ? Widening.tree(wider) : null, gained.length,
				inTier[1], inTier[2], fit / gained.length, counts.meanFitInside(),
				counts.meanFitWith(gained.length, fit), passing);
	}

	/**
	 * A change of one filter.
	 *
	 * @param wider the new measure; null to drop the filter
	 * @param lets whether it lets an account in
	 */
	private record Step(@Nullable Measure wider, IntPredicate lets) {
	}

}
