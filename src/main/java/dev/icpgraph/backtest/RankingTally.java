package dev.icpgraph.backtest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.statistics.AreaUnderCurve;
import dev.icpgraph.statistics.DeLong;
import dev.icpgraph.statistics.Estimate;
import dev.icpgraph.statistics.Placements;

/**
 * Collects, over all tests, the place of each held-out customer in one ranking. Not
 * thread-safe.
 */
final class RankingTally {

	private final int questions;

	private int answered;

	private final double[] percentiles;

	private final double[] percentilesAtEqualSize;

	private final int[] timesAtEqualSize;

	private final double[] precisions;

	private final int[] times;

	private final Map<CutKind, double[]> found = new EnumMap<>(CutKind.class);

	private final Map<CutKind, Double> liftPerRecall = new EnumMap<>(CutKind.class);

	private final Map<CutKind, Double> places = new EnumMap<>(CutKind.class);

	private double prevalence;

	/** The area of a single test; {@code null} with several. */
	private Estimate area = new Estimate(Double.NaN, Double.NaN, Double.NaN);

	/**
	 * An empty tally.
	 * @param targets number of held-out customers
	 * @param questions number of tests to come
	 */
	RankingTally(int targets, int questions) {
		this.questions = questions;
		this.percentiles = new double[targets];
		this.percentilesAtEqualSize = new double[targets];
		this.timesAtEqualSize = new int[targets];
		this.precisions = new double[targets];
		this.times = new int[targets];
		for (CutKind cut : CutKind.values()) {
			this.found.put(cut, new double[targets]);
			this.liftPerRecall.put(cut, 0.0);
			this.places.put(cut, 0.0);
		}
	}

	/**
	 * Adds one test.
	 * @param targets index of each held-out customer among all targets
	 * @param atEqualSize percentiles as of {@link SizeBands}
	 * @param tier1 number of accounts in tier 1
	 */
	void add(int[] targets, Placements placements, double[] atEqualSize, int tier1) {
		this.answered++;
		double[] percentile = AreaUnderCurve.percentiles(placements);
		double[] precision = AveragePrecision.precisions(placements);
		for (int i = 0; i < targets.length; i++) {
			this.times[targets[i]]++;
			this.percentiles[targets[i]] += percentile[i];
			this.precisions[targets[i]] += precision[i];
			if (!Double.isNaN(atEqualSize[i])) {
				this.percentilesAtEqualSize[targets[i]] += atEqualSize[i];
				this.timesAtEqualSize[targets[i]]++;
			}
		}
		this.prevalence += AveragePrecision.prevalence(placements) / this.questions;
		if (this.questions == 1) {
			this.area = DeLong.interval(placements);
		}
		for (CutKind cut : CutKind.values()) {
			int listed = cut.places(placements, tier1);
			if (listed > 0) {
				add(cut, listed, targets, placements);
			}
		}
	}

	private void add(CutKind cut, int listed, int[] targets, Placements placements) {
		double[] chances = FirstPlaces.chances(placements, listed);
		double[] sums = Objects.requireNonNull(this.found.get(cut));
		for (int i = 0; i < targets.length; i++) {
			sums[targets[i]] += chances[i];
		}
		this.places.merge(cut, listed / (double) this.questions, Double::sum);
		this.liftPerRecall.merge(cut, FirstPlaces.liftPerRecall(placements, listed) / this.questions, Double::sum);
	}

	/**
	 * Whether the ranking was present in every test; it may be refused in some.
	 */
	boolean isComplete() {
		return this.answered == this.questions;
	}

	/**
	 * The share of accounts ranked below each target; the mean of all tests.
	 */
	double[] percentiles() {
		return mean(this.percentiles, this.times);
	}

	/**
	 * The same among accounts of about the same size; NaN without such accounts.
	 */
	double[] percentilesAtEqualSize() {
		return mean(this.percentilesAtEqualSize, this.timesAtEqualSize);
	}

	/**
	 * The area with its interval: by DeLong for a single test, otherwise by bootstrap
	 * over targets.
	 */
	Estimate area(CustomerBootstrap bootstrap) {
		return (this.questions == 1) ? this.area : bootstrap.mean(percentiles(), AreaUnderCurve.CHANCE);
	}

	double averagePrecision() {
		return Arrays.stream(mean(this.precisions, this.times)).average().orElse(0);
	}

	/**
	 * Average precision of a random ranking.
	 */
	double prevalence() {
		return this.prevalence;
	}

	/**
	 * Mean number of first accounts of a cut; 0 if the cut does not apply.
	 */
	double places(CutKind cut) {
		return Objects.requireNonNull(this.places.get(cut));
	}

	/**
	 * The chance of each target to be among the accounts of a cut.
	 */
	double[] found(CutKind cut) {
		return mean(Objects.requireNonNull(this.found.get(cut)), this.times);
	}

	double liftPerRecall(CutKind cut) {
		return Objects.requireNonNull(this.liftPerRecall.get(cut));
	}

	private static double[] mean(double[] sums, int[] times) {
		double[] means = new double[sums.length];
		Arrays.setAll(means, (i) -> (times[i] == 0) ? Double.NaN : sums[i] / times[i]);
		return means;
	}

}
