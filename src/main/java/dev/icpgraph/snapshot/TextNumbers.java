package dev.icpgraph.snapshot;

import java.util.Arrays;

import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.LongArrays;

/**
 * Numbers texts from 0 in order of arrival; equal texts get the same number. One array
 * holds all texts, so that millions of them cost the garbage collector nothing, and the
 * hash table rules out most other texts by hash alone:
 *
 * <pre>
 * bytes a c m e . c o m b e t a . i o
 * ends  8 15                            acme.com = 0, beta.io = 1
 * table hash of beta.io | 2, 0, 0, hash of acme.com | 1
 * </pre>
 */
final class TextNumbers {

	private static final long HASH = 0xFFFF_FFFF_0000_0000L;

	private byte[] bytes = new byte[64];

	private int[] ends = new int[8];

	/** Upper half: hash. Lower half: number plus one; 0 is an empty slot. */
	private long[] table = new long[16];

	private int size;

	int size() {
		return this.size;
	}

	/**
	 * The number of a text; assigns one to a new text.
	 */
	int number(byte[] text) {
		long hash = (long) HashCommon.mix(Arrays.hashCode(text)) << Integer.SIZE;
		int place = place(hash);
		while (this.table[place] != 0) {
			int number = (int) this.table[place] - 1;
			if ((this.table[place] & HASH) == hash && isAt(number, text)) {
				return number;
			}
			place = (place + 1) & (this.table.length - 1);
		}
		add(text);
		this.table[place] = hash | this.size;
		if (2 * this.size > this.table.length) {
			enlarge();
		}
		return this.size - 1;
	}

	byte[] text(int number) {
		return Arrays.copyOfRange(this.bytes, begin(number), this.ends[number]);
	}

	/**
	 * The numbers in ascending byte order of their texts. The eight bytes after the
	 * common prefix decide the order of most texts; only ties are compared further.
	 */
	int[] inOrder() {
		int common = common();
		long[] beginnings = new long[this.size];
		Arrays.parallelSetAll(beginnings, (number) -> beginning(number, common) ^ Long.MIN_VALUE);
		int[] numbers = new int[this.size];
		Arrays.setAll(numbers, (number) -> number);
		LongArrays.radixSortIndirect(numbers, beginnings, false);
		int end = 0;
		for (int begin = 0; begin < numbers.length; begin = end) {
			long beginning = beginnings[numbers[begin]];
			do {
				end++;
			}
			while (end < numbers.length && beginnings[numbers[end]] == beginning);
			if (end > begin + 1) {
				IntArrays.parallelQuickSort(numbers, begin, end, this::compare);
			}
		}
		return numbers;
	}

	/**
	 * Length in bytes of the common prefix of all texts.
	 */
	private int common() {
		int common = (this.size == 0) ? 0 : this.ends[0];
		for (int number = 1; number < this.size; number++) {
			int differs = Arrays.mismatch(this.bytes, 0, common, this.bytes, begin(number), this.ends[number]);
			common = (differs < 0) ? common : differs;
		}
		return common;
	}

	/**
	 * Eight bytes as an unsigned number, padded with zeros, which sort before all bytes.
	 */
	private long beginning(int number, int from) {
		long beginning = 0;
		for (int i = begin(number) + from; i < begin(number) + from + Long.BYTES; i++) {
			beginning = beginning << Byte.SIZE | ((i < this.ends[number]) ? this.bytes[i] & 0xFF : 0);
		}
		return beginning;
	}

	private int compare(int left, int right) {
		return Arrays.compareUnsigned(this.bytes, begin(left), this.ends[left], this.bytes, begin(right),
				this.ends[right]);
	}

	private boolean isAt(int number, byte[] text) {
		return Arrays.equals(this.bytes, begin(number), this.ends[number], text, 0, text.length);
	}

	private int begin(int number) {
		return (number == 0) ? 0 : this.ends[number - 1];
	}

	private void add(byte[] text) {
		int begin = begin(this.size);
		int end = Math.addExact(begin, text.length);
		if (end > this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, (int) Math.min(Integer.MAX_VALUE - 8, 2L * end));
		}
		if (this.size == this.ends.length) {
			this.ends = Arrays.copyOf(this.ends, 2 * this.size);
		}
		System.arraycopy(text, 0, this.bytes, begin, text.length);
		this.ends[this.size++] = end;
	}

	private void enlarge() {
		long[] before = this.table;
		this.table = new long[2 * before.length];
		for (long entry : before) {
			if (entry != 0) {
				int place = place(entry & HASH);
				while (this.table[place] != 0) {
					place = (place + 1) & (this.table.length - 1);
				}
				this.table[place] = entry;
			}
		}
	}

	private int place(long hash) {
		return (int) (hash >>> Integer.SIZE) & (this.table.length - 1);
	}

}
