package dev.icpgraph.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.likeness.AccountNumbers;
import dev.icpgraph.snapshot.Snapshot;

/**
 * The value of ranks in the learned ranking, by five-fold cross-validation: each fifth of
 * the customers is hidden once, the ranking is learned from the others, and the ranks of
 * the hidden customers are counted in bands. Neighboring bands are merged until the lift
 * never rises with the rank (pool-adjacent-violators algorithm, Ayer and others, Annals
 * of Mathematical Statistics 26, 1955).
 */
final class Calibration {

	private static final int FOLDS = 5;

	/** Shares of the prospects where bands end. */
	private static final double[] ENDS = { 0.001, 0.01, 0.05, 0.2, 0.5, 1 };

	private Calibration() {
	}

	/**
	 * The bands, best ranks first. Empty if hiding a fifth leaves fewer than the required
	 * customers. O(folds · learning).
	 */
	static List<CalibrationBand> of(AccountNumbers numbers, Examples examples, ModelSettings settings) {
		int[] customers = examples.customers();
		if (customers.length - (customers.length + FOLDS - 1) / FOLDS < settings.leastCustomers()) {
			return List.of();
		}
		return pooled(bands(ahead(numbers, examples, settings), examples.prospects().length));
	}

	/**
	 * Share of the prospects ranked above each customer while it is hidden.
	 */
	static double[] ahead(AccountNumbers numbers, Examples examples, ModelSettings settings) {
		int[] customers = examples.customers();
		int[] folds = folds(numbers.snapshot(), customers);
		double[] ahead = new double[customers.length];
		for (int fold = 0; fold < FOLDS; fold++) {
			place(numbers, customers, folds, fold, settings, ahead);
		}
		return ahead;
	}

	/**
	 * Assigns folds to customers in the order of their hashes, so that similar names are
	 * spread over the folds.
	 */
	private static int[] folds(Snapshot snapshot, int[] customers) {
		int[] folds = new int[customers.length];
		int[] order = IntStream.range(0, customers.length)
			.boxed()
			.sorted(Comparator.comparingLong((Integer place) -> Examples.hash(snapshot.accountId(customers[place]))))
			.mapToInt(Integer::intValue)
			.toArray();
		for (int i = 0; i < order.length; i++) {
			folds[order[i]] = i % FOLDS;
		}
		return folds;
	}

	private static void place(AccountNumbers numbers, int[] customers, int[] folds, int fold, ModelSettings settings,
			double[] ahead) {
		int[] hidden = IntStream.range(0, customers.length).filter((place) -> folds[place] == fold).toArray();
		int[] known = Arrays.stream(numbers.best().accounts())
			.filter((account) -> Arrays.stream(hidden).noneMatch((place) -> customers[place] == account))
			.toArray();
		AccountNumbers without = numbers.to(BestCustomers.of(known, numbers.best().rule()));
		Examples examples = new Examples(without, settings.own(), hiddenOf(customers, hidden));
		LearnedRanking ranking = LearnedRanking.of(without, examples, Training.of(without, examples, settings),
				List::of);
		for (int place : hidden) {
			ahead[place] = ranking.shareAhead(customers[place]);
		}
	}

	private static int[] hiddenOf(int[] customers, int[] hidden) {
		return Arrays.stream(hidden).map((place) -> customers[place]).toArray();
	}

	/**
	 * @param ahead share of the prospects ranked above each hidden customer, ties
	 * counting half
	 */
	static List<CalibrationBand> bands(double[] ahead, int prospects) {
		List<CalibrationBand> bands = new ArrayList<>();
		double from = 0;
		for (double to : ENDS) {
			double begin = from;
			int customers = (int) Arrays.stream(ahead)
				.filter((share) -> share >= begin && (share < to || to == 1))
				.count();
			bands.add(new CalibrationBand(from, to, customers, ahead.length, prospects));
			from = to;
		}
		return bands;
	}

	/**
	 * Merges bands until the lift never rises.
	 */
	static List<CalibrationBand> pooled(List<CalibrationBand> bands) {
		List<CalibrationBand> pooled = new ArrayList<>();
		for (CalibrationBand band : bands) {
			CalibrationBand last = band;
			while (!pooled.isEmpty() && pooled.getLast().lift() < last.lift()) {
				last = pooled.removeLast().with(last);
			}
			pooled.add(last);
		}
		return List.copyOf(pooled);
	}

}
