package dev.icpgraph.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The names behind dense ids, in ascending order of their UTF-8 bytes, one after the
 * other in one array:
 *
 * <pre>
 * bytes    a c m e . c o m b e t a . i o       acme.com = 0, beta.io = 1
 * offsets  0               8           14      labels  null, or how each is written: Kafka
 * </pre>
 *
 * 4 bytes each and its UTF-8 length, where a {@code String} takes about 40 more.
 */
public final class Names {

	private final byte[] bytes;

	private final int[] offsets;

	private final String @Nullable [] labels;

	private final boolean ignoresCase;

	private Names(byte[] bytes, int[] offsets, String @Nullable [] labels, boolean ignoresCase) {
		this.bytes = bytes;
		this.offsets = offsets;
		this.labels = labels;
		this.ignoresCase = ignoresCase;
	}

	/**
	 * Keeps ids that are in ascending order of their bytes, each once.
	 */
	static Names of(byte[][] sorted, String @Nullable [] labels, boolean ignoresCase) {
		int[] offsets = new int[sorted.length + 1];
		for (int i = 0; i < sorted.length; i++) {
			offsets[i + 1] = Math.addExact(offsets[i], sorted[i].length);
		}
		byte[] bytes = new byte[offsets[sorted.length]];
		for (int i = 0; i < sorted.length; i++) {
			System.arraycopy(sorted[i], 0, bytes, offsets[i], sorted[i].length);
		}
		return new Names(bytes, offsets, labels, ignoresCase);
	}

	static Names none() {
		return of(new byte[0][], null, false);
	}

	/**
	 * What is compared: the id itself, or in lower case where case does not count.
	 */
	static String key(String id, boolean ignoresCase) {
		return ignoresCase ? id.toLowerCase(Locale.ROOT) : id;
	}

	public int size() {
		return this.offsets.length - 1;
	}

	/**
	 * The dense id, or -1 when there is none of that name. Case counts for accounts and
	 * events only. O(log n).
	 */
	public int find(String name) {
		byte[] wanted = key(name, this.ignoresCase).getBytes(StandardCharsets.UTF_8);
		int low = 0;
		int high = size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int order = Arrays.compareUnsigned(this.bytes, this.offsets[middle], this.offsets[middle + 1], wanted, 0,
					wanted.length);
			if (order == 0) {
				return middle;
			}
			low = (order < 0) ? middle + 1 : low;
			high = (order > 0) ? middle - 1 : high;
		}
		return -1;
	}

	/**
	 * The id in the graph, for example {@code apache kafka}.
	 */
	public String id(int index) {
		int from = this.offsets[index];
		return new String(this.bytes, from, this.offsets[index + 1] - from, StandardCharsets.UTF_8);
	}

	/**
	 * As people write it, for example {@code Apache Kafka}; the id where nothing else is
	 * known.
	 */
	public String label(int index) {
		return (this.labels != null) ? this.labels[index] : id(index);
	}

	long bytes() {
		long labelBytes = (this.labels == null) ? 0
				: Arrays.stream(this.labels).mapToLong((it) -> 44 + it.length()).sum();
		return this.bytes.length + 4L * this.offsets.length + labelBytes;
	}

}
