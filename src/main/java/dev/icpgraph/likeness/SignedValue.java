package dev.icpgraph.likeness;

import java.util.Arrays;

import dev.icpgraph.statistics.FixedPoint;

/**
 * Turns signed bits L into a value that strictly increases with them, without saturation
 * or ties: {@code ½ + ½ · L / (4 + |L|)}. Whole numbers keep contributions exact: bits in
 * 2^-20, values in 2^-50.
 */
public final class SignedValue {

	/** A value of 1, which is never reached. A double holds each value exactly. */
	public static final long ONE = 1L << 50;

	/** Bits at which the value is halfway from ½ to either end. */
	private static final double HALFWAY = 4.0 * FixedPoint.BIT;

	private SignedValue() {
	}

	/**
	 * The value of bits, above 0 and below {@link #ONE} for bits within 2^34.
	 */
	public static long of(long bits) {
		return Math.round((0.5 + 0.5 * (bits / (HALFWAY + Math.abs(bits)))) * ONE);
	}

	/**
	 * Splits the difference between two values over the parts that lead from one to the
	 * other. Each part gets its Aumann–Shapley value (Aumann and Shapley, Values of
	 * Non-Atomic Games, 1974) along the straight line between them. Since the value
	 * depends only on the sum of the bits, this is the slope of the secant times the
	 * part's own distance.
	 * @param start bits where the line begins
	 * @param distances bits of each part, signed; their sum leads to the end
	 * @return points that sum exactly to the difference of the values
	 */
	public static long[] split(long start, long[] distances) {
		long distance = Arrays.stream(distances).sum();
		long difference = of(start + distance) - of(start);
		double slope = (distance == 0) ? slope(start) : difference / (double) distance;
		long[] points = new long[distances.length];
		long gone = 0;
		long shown = 0;
		for (int part = 0; part < points.length; part++) {
			gone += distances[part];
			long sum = (gone == distance) ? difference : Math.round(slope * gone);
			points[part] = sum - shown;
			shown = sum;
		}
		return points;
	}

	private static double slope(long bits) {
		double around = HALFWAY + Math.abs(bits);
		return ONE / 2 * HALFWAY / around / around;
	}

}
