package dev.icpgraph.snapshot;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import org.jspecify.annotations.Nullable;

/**
 * A day or a count of every link. Many links share a day, so each has a code, and a small
 * table holds the number of each code:
 *
 * <pre>
 * codes   2 0 1 1
 * values  unknown 2019-02-01 2020-01-01    ascending, each in use; the first is always unknown
 * </pre>
 *
 * 2 bytes per link (4 from 65,536 different numbers on), and 4 per number. Codes are in
 * the order of their numbers.
 */
final class LinkNumbers {

	private final Codes codes;

	private final int[] values;

	private LinkNumbers(Codes codes, int[] values) {
		this.codes = codes;
		this.values = values;
	}

	/**
	 * The given numbers; {@code null} when none is known.
	 */
	static @Nullable LinkNumbers of(int[] numbers) {
		IntSet distinct = new IntOpenHashSet();
		distinct.add(Links.UNKNOWN);
		int before = Links.UNKNOWN;
		for (int number : numbers) {
			if (number != before) {
				distinct.add(number);
				before = number;
			}
		}
		if (distinct.size() == 1) {
			return null;
		}
		int[] values = distinct.intStream().sorted().toArray();
		Int2IntOpenHashMap codes = new Int2IntOpenHashMap();
		IntStream.range(0, values.length).forEach((code) -> codes.put(values[code], code));
		return new LinkNumbers(Codes.of(Arrays.stream(numbers).map(codes::get).toArray(), values.length), values);
	}

	/**
	 * Numbers with their {@link #codes} and {@link #values}, which stay as they are.
	 */
	static LinkNumbers ofArrays(Codes codes, int[] values) {
		return new LinkNumbers(codes, values);
	}

	/**
	 * Numbers by code, without the values that no link has; {@code null} when none is
	 * known. O(links).
	 */
	static @Nullable LinkNumbers inUse(Codes codes, int[] values) {
		boolean[] used = new boolean[values.length];
		for (int link = 0; link < codes.size(); link++) {
			used[codes.get(link)] = true;
		}
		used[0] = true;
		int[] kept = IntStream.range(0, values.length)
			.filter((code) -> used[code])
			.map((code) -> values[code])
			.toArray();
		if (kept.length == values.length) {
			return (kept.length > 1) ? new LinkNumbers(codes, values) : null;
		}
		return (kept.length > 1) ? new LinkNumbers(renamed(codes, places(values, kept), kept.length), kept) : null;
	}

	private static Codes renamed(Codes codes, int[] renamed, int bound) {
		Codes others = Codes.zeros(codes.size(), bound);
		others.put(0, codes, 0, codes.size(), renamed);
		return others;
	}

	/**
	 * The place of each value among others; any place for a value that is not there.
	 */
	private static int[] places(int[] values, int[] others) {
		return Arrays.stream(values).map((value) -> Math.max(0, Arrays.binarySearch(others, value))).toArray();
	}

	/**
	 * The values of both, ascending.
	 */
	static int[] union(@Nullable LinkNumbers one, @Nullable LinkNumbers other) {
		int[] first = (one != null) ? one.values : new int[0];
		int[] second = (other != null) ? other.values : new int[0];
		return IntStream.concat(Arrays.stream(first), Arrays.stream(second)).sorted().distinct().toArray();
	}

	/**
	 * The new code of each code among more values; {@code null} when all stay.
	 */
	int @Nullable [] codesAmong(int[] more) {
		return (more.length == this.values.length) ? null : places(this.values, more);
	}

	/**
	 * The number of a link, or {@link Links#UNKNOWN}.
	 */
	int get(int link) {
		return this.values[this.codes.get(link)];
	}

	/**
	 * The highest code whose number is not above a limit. O(log values).
	 */
	int lastCodeUpTo(int limit) {
		int place = Arrays.binarySearch(this.values, limit);
		return (place >= 0) ? place : -place - 2;
	}

	/**
	 * The highest number of any link.
	 */
	int highest() {
		return this.values[this.values.length - 1];
	}

	/**
	 * The numbers of some of the links, in another order; {@code null} when none is
	 * known.
	 */
	@Nullable LinkNumbers picked(int[] origin) {
		Codes picked = Codes.zeros(origin.length, this.values.length);
		picked.pick(this.codes, origin);
		return inUse(picked, this.values);
	}

	/**
	 * Other numbers in place of these; {@code null} when none is known.
	 */
	@Nullable LinkNumbers mapped(IntUnaryOperator number) {
		int[] now = Arrays.stream(this.values).map(number).toArray();
		int[] values = IntStream.concat(IntStream.of(Links.UNKNOWN), Arrays.stream(now)).sorted().distinct().toArray();
		return inUse(renamed(this.codes, places(now, values), values.length), values);
	}

	/**
	 * Index in {@link #values} by link.
	 */
	Codes codes() {
		return this.codes;
	}

	/**
	 * The numbers by code. Do not modify.
	 */
	int[] values() {
		return this.values;
	}

	long bytes() {
		return this.codes.bytes() + 4L * this.values.length;
	}

}
