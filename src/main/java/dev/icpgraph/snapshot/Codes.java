package dev.icpgraph.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * A sequence of whole numbers from 0: two bytes each while all are below 65,536, else
 * four. Once made it does not change.
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

	/**
	 * As many numbers below a bound as there is place for, to be put there.
	 */
	static Codes zeros(int size, int bound) {
		return (bound > NARROW_BOUND) ? new Codes(null, new int[size]) : of(new char[size]);
	}

	/**
	 * Puts a stretch of others there; only while this is being made.
	 * @param renamed what becomes of each number, null where it stays
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
	 * Adds what each number of a stretch stands for to the sum in its place.
	 * @param worth of each number
	 * @param sums of the stretch, its first number's at 0
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
