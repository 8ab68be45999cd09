package dev.icpgraph.backtest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Positives and negatives in bands by the size of the account, to compare accounts of
 * about the same size: popularity then explains nothing. A band is a tenth of all
 * accounts, cut again where sizes double (0; 1; 2 and 3; 4 to 7; …): where most accounts
 * have no link or one, a tenth alone would compare one with the other.
 */
final class SizeBands {

	private static final int PARTS = 10;

	private final int positives;

	private final Map<Integer, Band> bands = new HashMap<>();

	SizeBands(int[] positives, int[] negatives, IntUnaryOperator size) {
		this.positives = positives.length;
		int[] sizes = IntStream.concat(Arrays.stream(positives), Arrays.stream(negatives)).map(size).sorted().toArray();
		int[] ends = IntStream.rangeClosed(1, PARTS).map((part) -> sizes[(sizes.length * part - 1) / PARTS]).toArray();
		IntUnaryOperator band = (account) -> band(size.applyAsInt(account), ends);
		Map<Integer, int[]> places = grouped(IntStream.range(0, positives.length).toArray(),
				(place) -> band.applyAsInt(positives[place]));
		Map<Integer, int[]> others = grouped(negatives, band);
		places.forEach((key, placed) -> this.bands.put(key,
				new Band(placed, Arrays.stream(placed).map((place) -> positives[place]).toArray(),
						Objects.requireNonNullElse(others.get(key), new int[0]))));
	}

	/**
	 * Accounts of one band.
	 *
	 * @param places of the positives among all positives
	 */
	private record Band(int[] places, int[] positives, int[] negatives) {
	}

	/**
	 * The same number for sizes of the same tenth between which none doubles.
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
	 * The share of the negatives of its own band below each positive, ties counting half;
	 * NaN where the band has no negatives.
	 */
	double[] percentiles(IntToLongFunction score) {
		double[] percentiles = new double[this.positives];
		for (Band band : this.bands.values()) {
			double[] inBand = AreaUnderCurve.percentiles(Placements.of(band.positives(), band.negatives(), score));
			for (int i = 0; i < inBand.length; i++) {
				percentiles[band.places()[i]] = inBand[i];
			}
		}
		return percentiles;
	}

}
