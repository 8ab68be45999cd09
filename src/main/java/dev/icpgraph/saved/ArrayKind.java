package dev.icpgraph.saved;

import java.nio.ByteBuffer;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of arrays in a file, by the bytes of an element, each with the code that a
 * file has for it.
 */
enum ArrayKind {

	NONE(0, 0), BYTES(1, 1), CHARS(2, 2), INTS(3, 4), LONGS(4, 8), DOUBLES(5, 8);

	private final int code;

	private final int width;

	ArrayKind(int code, int width) {
		this.code = code;
		this.width = width;
	}

	/**
	 * The kind with a code.
	 * @throws IllegalArgumentException if no kind has it
	 */
	static ArrayKind of(byte code) {
		for (ArrayKind kind : values()) {
			if (kind.code == code) {
				return kind;
			}
		}
		throw new IllegalArgumentException("No kind of array: " + code);
	}

	int code() {
		return this.code;
	}

	static ArrayKind of(@Nullable Object array) {
		return switch (array) {
			case null -> NONE;
			case byte[] _ -> BYTES;
			case char[] _ -> CHARS;
			case int[] _ -> INTS;
			case long[] _ -> LONGS;
			case double[] _ -> DOUBLES;
			default -> throw new IllegalArgumentException("No array of numbers: " + array.getClass());
		};
	}

	/**
	 * Bytes of an element.
	 */
	int width() {
		return this.width;
	}

	static int length(@Nullable Object array) {
		return switch (array) {
			case null -> 0;
			case byte[] bytes -> bytes.length;
			case char[] chars -> chars.length;
			case int[] ints -> ints.length;
			case long[] longs -> longs.length;
			case double[] doubles -> doubles.length;
			default -> throw new IllegalArgumentException("No array of numbers: " + array.getClass());
		};
	}

	@Nullable Object array(int length) {
		return switch (this) {
			case NONE -> null;
			case BYTES -> new byte[length];
			case CHARS -> new char[length];
			case INTS -> new int[length];
			case LONGS -> new long[length];
			case DOUBLES -> new double[length];
		};
	}

	/**
	 * Copies elements of an array to the beginning of a buffer.
	 */
	static void copy(Object array, int at, int length, ByteBuffer buffer) {
		switch (array) {
			case byte[] bytes -> buffer.put(0, bytes, at, length);
			case char[] chars -> buffer.asCharBuffer().put(0, chars, at, length);
			case int[] ints -> buffer.asIntBuffer().put(0, ints, at, length);
			case long[] longs -> buffer.asLongBuffer().put(0, longs, at, length);
			case double[] doubles -> buffer.asDoubleBuffer().put(0, doubles, at, length);
			default -> throw new IllegalArgumentException("No array of numbers: " + array.getClass());
		}
	}

	/**
	 * Copies the beginning of a buffer to elements of an array.
	 */
	static void copy(ByteBuffer buffer, Object array, int at, int length) {
		switch (array) {
			case byte[] bytes -> buffer.get(0, bytes, at, length);
			case char[] chars -> buffer.asCharBuffer().get(0, chars, at, length);
			case int[] ints -> buffer.asIntBuffer().get(0, ints, at, length);
			case long[] longs -> buffer.asLongBuffer().get(0, longs, at, length);
			case double[] doubles -> buffer.asDoubleBuffer().get(0, doubles, at, length);
			default -> throw new IllegalArgumentException("No array of numbers: " + array.getClass());
		}
	}

}
