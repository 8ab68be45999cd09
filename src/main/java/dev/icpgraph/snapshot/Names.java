package dev.icpgraph.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import org.jspecify.annotations.Nullable;

/**
 * The names behind dense ids, in ascending order of their UTF-8 bytes, one after the
 * other in one array:
 *
 * <pre>
 * bytes    a c m e . c o m b e t a . i o       acme.com = 0, beta.io = 1
 * offsets  0               8           14
 * labels   two more such arrays: Acme; empty when only the id is known
 * </pre>
 *
 * Each name takes 4 bytes plus its UTF-8 length, about 40 fewer than a {@code String};
 * labels take the same again.
 */
public final class Names {

	/** The order of names: ascending by their UTF-8 bytes. */
	public static final Comparator<String> ORDER = Comparator
		.comparing((String id) -> id.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

	private final Texts ids;

	private final @Nullable Texts labels;

	private final boolean ignoresCase;

	private Names(Texts ids, @Nullable Texts labels, boolean ignoresCase) {
		this.ids = ids;
		this.labels = labels;
		this.ignoresCase = ignoresCase;
	}

	/**
	 * Stores ids in ascending byte order without duplicates.
	 * @param labels empty where only the id is known
	 */
	static Names of(byte[][] sorted, byte @Nullable [][] labels, boolean ignoresCase) {
		Texts written = (labels != null) ? Texts.of(labels) : null;
		return new Names(Texts.of(sorted), (written != null && written.bytes.length > 0) ? written : null, ignoresCase);
	}

	/**
	 * Names of the {@link #arrays} of others.
	 */
	static Names ofArrays(boolean ignoresCase, byte[] ids, int[] offsets, byte @Nullable [] labels,
			int @Nullable [] labelOffsets) {
		return new Names(new Texts(ids, offsets),
				(labels != null && labelOffsets != null) ? new Texts(labels, labelOffsets) : null, ignoresCase);
	}

	static Names none() {
		return of(new byte[0][], null, false);
	}

	/**
	 * The key for comparison: the id, in lower case if case is ignored.
	 */
	static String key(String id, boolean ignoresCase) {
		return ignoresCase ? id.toLowerCase(Locale.ROOT) : id;
	}

	public int size() {
		return this.ids.offsets.length - 1;
	}

	/**
	 * The dense id of a name, or -1 when unknown. Case counts for accounts and events
	 * only. O(log n).
	 */
	public int find(String name) {
		byte[] wanted = key(name, this.ignoresCase).getBytes(StandardCharsets.UTF_8);
		int low = 0;
		int high = size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int order = this.ids.compare(middle, wanted);
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
		return this.ids.get(index);
	}

	/**
	 * The label, for example {@code Apache Kafka}; the id when there is no label.
	 */
	public String label(int index) {
		String written = written(index);
		return (written != null) ? written : id(index);
	}

	/**
	 * The label; {@code null} when only the id is known.
	 */
	@Nullable String written(int index) {
		String label = (this.labels != null) ? this.labels.get(index) : "";
		return label.isEmpty() ? null : label;
	}

	/**
	 * All names with one of these labels, ignoring case, ascending. O(n), but most names
	 * are excluded by length, first and last letter.
	 */
	public int[] writtenAs(Set<String> labels) {
		Texts texts = this.labels;
		if (texts == null || labels.isEmpty()) {
			return new int[0];
		}
		Set<String> wanted = labels.stream().map((it) -> it.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		IntSet outlines = new IntOpenHashSet();
		wanted.forEach((it) -> outlines.add(Texts.of(new byte[][] { it.getBytes(StandardCharsets.UTF_8) }).outline(0)));
		return IntStream.range(0, size())
			.parallel()
			.filter((index) -> outlines.contains(texts.outline(index)))
			.filter((index) -> wanted.contains(texts.get(index).toLowerCase(Locale.ROOT)))
			.toArray();
	}

	/**
	 * Compares one id with an id of other names.
	 */
	int compare(int index, Names others, int other) {
		return this.ids.compare(index, others.ids, other);
	}

	byte[] idBytes(int index) {
		return this.ids.copy(index);
	}

	/**
	 * The label; empty when only the id is known.
	 */
	byte[] labelBytes(int index) {
		return (this.labels != null) ? this.labels.copy(index) : new byte[0];
	}

	/**
	 * The same names, ignoring case.
	 */
	Names ignoringCase() {
		return this.ignoresCase ? this : new Names(this.ids, this.labels, true);
	}

	boolean ignoresCase() {
		return this.ignoresCase;
	}

	/**
	 * The internal bytes and offsets, of ids and of labels; null without labels. Do not
	 * modify.
	 */
	List<@Nullable Object> arrays() {
		return Arrays.asList(this.ids.bytes, this.ids.offsets, (this.labels != null) ? this.labels.bytes : null,
				(this.labels != null) ? this.labels.offsets : null);
	}

	long bytes() {
		return this.ids.size() + ((this.labels != null) ? this.labels.size() : 0);
	}

	/**
	 * A sequence of texts in one array.
	 */
	private static final class Texts {

		private final byte[] bytes;

		private final int[] offsets;

		Texts(byte[] bytes, int[] offsets) {
			this.bytes = bytes;
			this.offsets = offsets;
		}

		static Texts of(byte[][] texts) {
			int[] offsets = new int[texts.length + 1];
			for (int i = 0; i < texts.length; i++) {
				offsets[i + 1] = Math.addExact(offsets[i], texts[i].length);
			}
			byte[] bytes = new byte[offsets[texts.length]];
			for (int i = 0; i < texts.length; i++) {
				System.arraycopy(texts[i], 0, bytes, offsets[i], texts[i].length);
			}
			return new Texts(bytes, offsets);
		}

		String get(int index) {
			int from = this.offsets[index];
			return new String(this.bytes, from, this.offsets[index + 1] - from, StandardCharsets.UTF_8);
		}

		int compare(int index, byte[] text) {
			return Arrays.compareUnsigned(this.bytes, this.offsets[index], this.offsets[index + 1], text, 0,
					text.length);
		}

		int compare(int index, Texts others, int other) {
			return Arrays.compareUnsigned(this.bytes, this.offsets[index], this.offsets[index + 1], others.bytes,
					others.offsets[other], others.offsets[other + 1]);
		}

		byte[] copy(int index) {
			return Arrays.copyOfRange(this.bytes, this.offsets[index], this.offsets[index + 1]);
		}

		/**
		 * Length, first and last letter: equal for texts that differ only in case.
		 */
		int outline(int index) {
			int from = this.offsets[index];
			int to = this.offsets[index + 1];
			return (from == to) ? 0
					: (to - from) << Short.SIZE | lower(this.bytes[from]) << Byte.SIZE | lower(this.bytes[to - 1]);
		}

		/** Lower case of an ASCII letter; all letters outside ASCII count as equal. */
		private static int lower(byte letter) {
			return (letter < 0) ? 0 : Character.toLowerCase(letter);
		}

		long size() {
			return this.bytes.length + 4L * this.offsets.length;
		}

	}

}
