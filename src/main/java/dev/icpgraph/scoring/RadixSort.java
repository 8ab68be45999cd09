package dev.icpgraph.scoring;

/**
 * Orders accounts by a key, lowest first; equal keys keep their order. Radix sort, least
 * significant digit first (Knuth, TAOCP 5.2.5), without digits that are equal in all
 * keys. O(n) per remaining digit.
 */
public final class RadixSort {

	private static final int DIGIT = 11;

	private static final int BUCKETS = 1 << DIGIT;

	private RadixSort() {
	}

	/**
	 * Sorts accounts by their keys, lowest first; equal keys keep their order. O(n).
	 * @param accounts in order of their ids; reordered
	 * @param keys keys of the accounts, not negative; reordered too
	 */
	public static int[] ascending(int[] accounts, long[] keys) {
		int[] from = accounts;
		long[] fromKeys = keys;
		int[] to = new int[from.length];
		long[] toKeys = new long[from.length];
		long differing = differing(keys);
		for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
			if (((differing >>> shift) & (BUCKETS - 1)) != 0) {
				pass(from, fromKeys, to, toKeys, shift);
				int[] filled = to;
				long[] filledKeys = toKeys;
				to = from;
				toKeys = fromKeys;
				from = filled;
				fromKeys = filledKeys;
			}
		}
		return from;
	}

	private static void pass(int[] from, long[] fromKeys, int[] to, long[] toKeys, int shift) {
		int[] next = new int[BUCKETS + 1];
		for (long key : fromKeys) {
			next[(int) ((key >>> shift) & (BUCKETS - 1)) + 1]++;
		}
		for (int bucket = 1; bucket < BUCKETS; bucket++) {
			next[bucket] += next[bucket - 1];
		}
		for (int i = 0; i < from.length; i++) {
			int place = next[(int) ((fromKeys[i] >>> shift) & (BUCKETS - 1))]++;
			to[place] = from[i];
			toKeys[place] = fromKeys[i];
		}
	}

	private static long differing(long[] keys) {
		long ones = 0;
		long common = -1;
		for (long key : keys) {
			ones |= key;
			common &= key;
		}
		return ones & ~common;
	}

}
