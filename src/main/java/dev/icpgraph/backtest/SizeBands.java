package dev.icpgraph.backtest;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.icpgraph.statistics.AreaUnderCurve;
import dev.icpgraph.statistics.Placements;

/**
 * Positives and negatives in bands by size of the account, to compare accounts of about
 * the same size and so rule out popularity. A band is a tenth of all accounts, split
 * further where sizes double (0; 1; 2 and 3; 4 to 7; …), because a tenth may mix accounts
 * without a link and with one.
 */
final class SizeBands {

	private static final int PARTS = 10;

	private final int[] positives;

	/** Indexes of the positives of each band. */
	private final Map<Integer, int[]> places;

	/** Negatives of each band. */
	private final Map<Integer, int[]> negatives;

	SizeBands(int[] positives, int[] negatives, IntUnaryOperator size) {
		this.positives = positives;
		int[] sizes = IntStream.concat(Arrays.stream(positives), Arrays.stream(negatives)).map(size).sorted().toArray();
		int[] ends = IntStream.rangeClosed(1, PARTS).map((part) -> sizes[(sizes.length * part - 1) / PARTS]).toArray();
		IntUnaryOperator band = (account) -> band(size.applyAsInt(account), ends);
		this.places = grouped(IntStream.range(0, positives.length).toArray(),
				(place) -> band.applyAsInt(positives[place]));
		this.negatives = grouped(negatives, band);
	}

	/**
	 * The number of a size's band.
	 */
	private static int band(int size, int[] ends) {
		int tenth = (int) Arrays.stream(ends).filter((end) -> end < size).count();
		return tenth * Integer.SIZE + Integer.SIZE - Integer.numberOfLeadingZeros(size);
	}

	private static Map<Integer, int[]> grouped(int[] numbers, IntUnaryOperator key) {
		return Arrays.stream(numbers)
			.boxed()
			.collect(Collectors.groupingBy(key::applyAsInt, Collectors.collectingAndThen(Collectors.toList(),
					(list) -> list.stream().mapToInt(Integer::intValue).toArray())));
	}

	/**
	 * The share of the negatives in its band ranked below each positive, ties counting
	 * half; NaN if the band has no negatives.
	 */
	double[] percentiles(IntToLongFunction score) {
		double[] percentiles = new double[this.positives.length];
		this.places.forEach((band, placed) -> {
			int[] inBand = Arrays.stream(placed).map((place) -> this.positives[place]).toArray();
			int[] others = this.negatives.getOrDefault(band, new int[0]);
			double[] shares = AreaUnderCurve.percentiles(Placements.of(inBand, others, score));
			for (int i = 0; i < shares.length; i++) {
				percentiles[placed[i]] = shares[i];
			}
		});
		return percentiles;
	}

}
