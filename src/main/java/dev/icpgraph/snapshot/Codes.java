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
	 * Stores numbers below a bound.
	 */
	static Codes of(int[] values, int bound) {
		return (bound > NARROW_BOUND) ? new Codes(null, values) : of(narrowed(values));
	}

	static Codes of(char[] values) {
		return new Codes(values, new int[0]);
	}

	/**
	 * The sequence of an {@link #array}.
	 */
	static Codes ofArray(Object array) {
		return (array instanceof char[] narrow) ? of(narrow) : new Codes(null, (int[]) array);
	}

	/**
	 * A sequence of zeros to fill with numbers below a bound.
	 */
	static Codes zeros(int size, int bound) {
		return (bound > NARROW_BOUND) ? new Codes(null, new int[size]) : of(new char[size]);
	}

	/**
	 * Copies a range of other codes into this sequence; only during construction.
	 * @param renamed the new value of each number; null to keep all
	 */
	void put(int at, Codes others, int begin, int length, int @Nullable [] renamed) {
		if (renamed == null && this.narrow != null && others.narrow != null) {
			System.arraycopy(others.narrow, begin, this.narrow, at, length);
		}
		else if (renamed == null && this.narrow == null && others.narrow == null) {
			System.arraycopy(others.wide, begin, this.wide, at, length);
		}
		else {
			for (int i = 0; i < length; i++) {
				int number = others.get(begin + i);
				set(at + i, (renamed != null) ? renamed[number] : number);
			}
		}
	}

	private void set(int index, int number) {
		if (this.narrow != null) {
			this.narrow[index] = (char) number;
		}
		else {
			this.wide[index] = number;
		}
	}

	int get(int index) {
		return (this.narrow != null) ? this.narrow[index] : this.wide[index];
	}

	/**
	 * Adds the value of each number in a range to the sum at its position.
	 * @param worth value of each number
	 * @param sums sums of the range; position 0 belongs to its first number
	 */
	void addWorth(int[] worth, int begin, int end, long[] sums) {
		if (this.narrow != null) {
			for (int index = begin; index < end; index++) {
				sums[index - begin] += worth[this.narrow[index]];
			}
			return;
		}
		for (int index = begin; index < end; index++) {
			sums[index - begin] += worth[this.wide[index]];
		}
	}

	/**
	 * The internal array when two bytes suffice. Do not modify.
	 */
	char @Nullable [] narrow() {
		return this.narrow;
	}

	/**
	 * The internal array when four bytes are needed. Do not modify.
	 */
	int[] wide() {
		return this.wide;
	}

	/**
	 * The internal array: chars when two bytes suffice, else ints. Do not modify.
	 */
	Object array() {
		return (this.narrow != null) ? this.narrow : this.wide;
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
