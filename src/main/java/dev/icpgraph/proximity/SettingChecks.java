package dev.icpgraph.proximity;

import java.util.function.DoublePredicate;

/**
 * What the constants of nearness may be.
 */
final class SettingChecks {

	private static final double HIGHEST_WEIGHT = 4;

	private SettingChecks() {
	}

	/**
	 * From 0 to 1.
	 */
	static void share(String name, double value) {
		check(name, value, (it) -> it >= 0 && it <= 1, "a share from 0 to 1");
	}

	/**
	 * From 0 up.
	 */
	static void notNegative(String name, double value) {
		check(name, value, (it) -> it >= 0 && Double.isFinite(it), "a number from 0");
	}

	/**
	 * Above 0.
	 */
	static void positive(String name, double value) {
		check(name, value, (it) -> it > 0 && Double.isFinite(it), "a number above 0");
	}

	/**
	 * From 0 to 4: how much a channel counts.
	 */
	static void weight(String name, double value) {
		check(name, value, (it) -> it >= 0 && it <= HIGHEST_WEIGHT, "a weight from 0 to 4");
	}

	private static void check(String name, double value, DoublePredicate allowed, String what) {
		if (!allowed.test(value)) {
			throw new IllegalArgumentException(name + ": " + value + " is not " + what);
		}
	}

}
