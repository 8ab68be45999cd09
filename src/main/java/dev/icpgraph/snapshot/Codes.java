package dev.icpgraph.snapshot;

import java.lang.reflect.Array;

import org.jspecify.annotations.Nullable;

/**
 * An immutable sequence of whole numbers from 0: two bytes each while all are below
 * 65,536, else four. A compact sequence takes one byte each while all are below 256.
 */
final class Codes {

	static final int NARROW_BOUND = 1 << Character.SIZE;

	private static final int TINY_BOUND = 1 << Byte.SIZE;

	private final byte @Nullable [] tiny;

	private final char @Nullable [] narrow;

	private final int[] wide;

	private Codes(byte @Nullable [] tiny, char @Nullable [] narrow, int[] wide) {
		this.tiny = tiny;
		this.narrow = narrow;
		this.wide = wide;
	}

	/**
	 * Stores numbers below a bound.
	 */
	static Codes of(int[] values, int bound) {
		return (bound > NARROW_BOUND) ? new Codes(null, null, values) : of(narrowed(values));
	}

	static Codes of(char[] values) {
		return new Codes(null, values, new int[0]);
	}

	/**
	 * Stores numbers below a bound in the fewest bytes.
	 */
	static Codes compact(int[] values, int bound) {
		return (bound > TINY_BOUND) ? of(values, bound) : new Codes(tiny(values), null, new int[0]);
	}

	/**
	 * The sequence of an {@link #array}.
	 */
	static Codes ofArray(Object array) {
		return switch (array) {
			case byte[] tiny -> new Codes(tiny, null, new int[0]);
			case char[] narrow -> of(narrow);
			default -> new Codes(null, null, (int[]) array);
		};
	}

	/**
	 * A sequence of zeros to fill with numbers below a bound.
	 */
	static Codes zeros(int size, int bound) {
		return (bound > NARROW_BOUND) ? new Codes(null, null, new int[size]) : of(new char[size]);
	}

	/**
	 * A compact sequence of zeros to fill with numbers below a bound.
	 */
	static Codes compactZeros(int size, int bound) {
		return (bound > TINY_BOUND) ? zeros(size, bound) : new Codes(new byte[size], null, new int[0]);
	}

	/**
	 * Copies a range of other codes into this sequence; only during construction.
	 * @param renamed the new value of each number; null to keep all
	 */
	@SuppressWarnings("SuspiciousSystemArraycopy")
	void put(int at, Codes others, int begin, int length, int @Nullable [] renamed) {
		if (renamed == null && array().getClass() == others.array().getClass()) {
			System.arraycopy(others.array(), begin, array(), at, length);
			return;
		}
		for (int i = 0; i < length; i++) {
			int number = others.get(begin + i);
			set(at + i, (renamed != null) ? renamed[number] : number);
		}
	}

	/**
	 * Fills this sequence with other codes; only during construction.
	 * @param origin the index there of each number here
	 */
	void pick(Codes others, int[] origin) {
		for (int i = 0; i < origin.length; i++) {
			set(i, others.get(origin[i]));
		}
	}

	private void set(int index, int number) {
		if (this.narrow != null) {
			this.narrow[index] = (char) number;
		}
		else if (this.tiny != null) {
			this.tiny[index] = (byte) number;
		}
		else {
			this.wide[index] = number;
		}
	}

	int get(int index) {
		if (this.narrow != null) {
			return this.narrow[index];
		}
		return (this.tiny != null) ? Byte.toUnsignedInt(this.tiny[index]) : this.wide[index];
	}

	int size() {
		return Array.getLength(array());
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
		}
		else if (this.tiny != null) {
			for (int index = begin; index < end; index++) {
				sums[index - begin] += worth[Byte.toUnsignedInt(this.tiny[index])];
			}
		}
		else {
			for (int index = begin; index < end; index++) {
				sums[index - begin] += worth[this.wide[index]];
			}
		}
	}

	/**
	 * The internal array when two bytes suffice and the sequence is not compact. Do not
	 * modify.
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
	 * The internal array, of bytes, chars or ints. Do not modify.
	 */
	Object array() {
		if (this.narrow != null) {
			return this.narrow;
		}
		return (this.tiny != null) ? this.tiny : this.wide;
	}

	long bytes() {
		if (this.narrow != null) {
			return 2L * this.narrow.length;
		}
		return (this.tiny != null) ? this.tiny.length : 4L * this.wide.length;
	}

	private static char[] narrowed(int[] values) {
		char[] narrow = new char[values.length];
		for (int i = 0; i < values.length; i++) {
			narrow[i] = (char) values[i];
		}
		return narrow;
	}

	private static byte[] tiny(int[] values) {
		byte[] tiny = new byte[values.length];
		for (int i = 0; i < values.length; i++) {
			tiny[i] = (byte) values[i];
		}
		return tiny;
	}

}
