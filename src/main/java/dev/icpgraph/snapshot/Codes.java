package dev.icpgraph.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * An immutable sequence of whole numbers from 0: two bytes each while all are below
 * 65,536, else four.
 */
final class Codes {

	static final int NARROW_BOUND = 1 << Character.SIZE;

	private final char @Nullable [] narrow;

	private final int[] wide;

	private Codes(char @Nullable [] narrow, int[] wide) {
		this.narrow = narrow;
		this.wide = wide;
	}

	/**
	 * Keeps numbers that are all below a bound.
	 */
	static Codes of(int[] values, int bound) {
		return (bound > NARROW_BOUND) ? new Codes(null, values) : of(narrowed(values));
	}

	static Codes of(char[] values) {
		return new Codes(values, new int[0]);
	}

	int get(int index) {
		return (this.narrow != null) ? this.narrow[index] : this.wide[index];
	}

	/**
	 * The very array, when two bytes suffice; it must not be written to.
	 */
	char @Nullable [] narrow() {
		return this.narrow;
	}

	/**
	 * The very array, when four bytes are needed; it must not be written to.
	 */
	int[] wide() {
		return this.wide;
	}

	long bytes() {
		return (this.narrow != null) ? 2L * this.narrow.length : 4L * this.wide.length;
	}

	private static char[] narrowed(int[] values) {
		char[] narrow = new char[values.length];
		for (int i = 0; i < values.length; i++) {
			narrow[i] = (char) values[i];
		}
		return narrow;
	}

}
