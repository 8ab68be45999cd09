package dev.icpgraph.backtest;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Positives and negatives in tenths by the size of the account, to compare accounts of
 * about the same size: popularity then explains nothing. Accounts of one size are always
 * in the same tenth, so that tenths differ in number where many have no link at all.
 */
final class SizeTenths {

	private static final int PARTS = 10;

	private final int positives;

	/** By tenth: places of its positives among all. */
	private final int[][] places;

	private final int[][] positivesOf;

	private final int[][] negativesOf;

	SizeTenths(int[] positives, int[] negatives, IntUnaryOperator size) {
		this.positives = positives.length;
		int[] sizes = IntStream.concat(Arrays.stream(positives), Arrays.stream(negatives)).map(size).sorted().toArray();
		int[] ends = IntStream.rangeClosed(1, PARTS).map((part) -> sizes[(sizes.length * part - 1) / PARTS]).toArray();
		IntUnaryOperator tenth = (
				account) -> (int) Arrays.stream(ends).filter((end) -> end < size.applyAsInt(account)).count();
		this.places = new int[PARTS][];
		this.positivesOf = new int[PARTS][];
		this.negativesOf = new int[PARTS][];
		int[] tenthOfPositive = Arrays.stream(positives).map(tenth).toArray();
		int[] tenthOfNegative = Arrays.stream(negatives).map(tenth).toArray();
		for (int part = 0; part < PARTS; part++) {
			this.places[part] = in(part, tenthOfPositive);
			this.positivesOf[part] = Arrays.stream(this.places[part]).map((place) -> positives[place]).toArray();
			this.negativesOf[part] = Arrays.stream(in(part, tenthOfNegative))
				.map((place) -> negatives[place])
				.toArray();
		}
	}

	private static int[] in(int part, int[] tenths) {
		return IntStream.range(0, tenths.length).filter((place) -> tenths[place] == part).toArray();
	}

	/**
	 * The share of the negatives of its own tenth below each positive, ties counting
	 * half; NaN where the tenth has no negatives.
	 */
	double[] percentiles(IntToLongFunction score) {
		double[] percentiles = new double[this.positives];
		for (int part = 0; part < PARTS; part++) {
			double[] inPart = AreaUnderCurve
				.percentiles(Placements.of(this.positivesOf[part], this.negativesOf[part], score));
			for (int i = 0; i < inPart.length; i++) {
				percentiles[this.places[part][i]] = inPart[i];
			}
		}
		return percentiles;
	}

}
