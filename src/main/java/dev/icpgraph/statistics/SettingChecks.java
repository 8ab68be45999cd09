package dev.icpgraph.statistics;

import java.util.function.DoublePredicate;

/**
 * Checks the constants of formulas.
 */
public final class SettingChecks {

	private static final double HIGHEST_WEIGHT = 4;

	private SettingChecks() {
	}

	/**
	 * Requires a number from 0 to 1.
	 */
	public static void share(String name, double value) {
		check(name, value, (it) -> it >= 0 && it <= 1, "a share from 0 to 1");
	}

	/**
	 * Requires a number of 0 or more.
	 */
	public static void notNegative(String name, double value) {
		check(name, value, (it) -> it >= 0 && Double.isFinite(it), "a number of 0 or more");
	}

	/**
	 * Requires a number above 0.
	 */
	public static void positive(String name, double value) {
		check(name, value, (it) -> it > 0 && Double.isFinite(it), "a number above 0");
	}

	/**
	 * Requires a weight from 0 to 4.
	 */
	public static void weight(String name, double value) {
		check(name, value, (it) -> it >= 0 && it <= HIGHEST_WEIGHT, "a weight from 0 to 4");
	}

	private static void check(String name, double value, DoublePredicate allowed, String what) {
		if (!allowed.test(value)) {
			throw new IllegalArgumentException(name + ": " + value + " is not " + what);
		}
	}

}
