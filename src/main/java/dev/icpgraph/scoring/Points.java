package dev.icpgraph.scoring;

import dev.icpgraph.feature.Feature;

/**
 * Scores as whole numbers: 100 points are {@value #HUNDRED} units of 2^-20 point each, so
 * sums are exact, and a {@code double} holds every number of units exactly in points.
 */
public final class Points {

	/** The highest score. */
	static final int HUNDRED = 100 << 20;

	private static final double UNITS = 1 << 20;

	private Points() {
	}

	/**
	 * Converts units to points, 0 to 100.
	 */
	public static double shown(int units) {
		return units / UNITS;
	}

	/**
	 * The smallest number of units at or above a number of points.
	 */
	public static int atLeast(double points) {
		return (int) Math.ceil(points * UNITS);
	}

	/**
	 * The units of a weight that a value earns, rounded to the nearest unit.
	 * @param weight in units
	 * @param value from 0 to {@link Feature#ONE}
	 */
	static int of(int weight, int value) {
		return (int) (((long) weight * value + (Feature.ONE >> 1)) >> 30);
	}

}
