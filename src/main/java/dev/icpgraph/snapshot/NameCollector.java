package dev.icpgraph.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers names in order of arrival and sorts them at the end. A node of the store gets a
 * number at its first mention, usually as the end of a link, and its name with its own
 * data.
 */
final class NameCollector {

	private static final int NAMELESS = -1;

	private final TextNumbers keys = new TextNumbers();

	/** The first number of each key. */
	private final IntArrayList numbers = new IntArrayList();

	/** The key of each number. */
	private final IntArrayList keyOf = new IntArrayList();

	private final Long2IntOpenHashMap nodes = new Long2IntOpenHashMap();

	/** Labels of keys whose label differs from the key or was set explicitly. */
	private final Int2ObjectOpenHashMap<String> labels = new Int2ObjectOpenHashMap<>();

	private final boolean ignoresCase;

	NameCollector(boolean ignoresCase) {
		this.nodes.defaultReturnValue(-1);
		this.ignoresCase = ignoresCase;
	}

	/**
	 * The number of a name; assigns one to a new name.
	 */
	int number(String id) {
		int key = key(id);
		if (key == this.numbers.size()) {
			this.numbers.add(this.keyOf.size());
			this.keyOf.add(key);
		}
		return this.numbers.getInt(key);
	}

	/**
	 * The number of a node of the store; assigns one to a new node.
	 */
	int number(long node) {
		int number = this.nodes.putIfAbsent(node, this.keyOf.size());
		if (number < 0) {
			this.keyOf.add(NAMELESS);
			return this.keyOf.size() - 1;
		}
		return number;
	}

	/**
	 * The number of a node of the store; sets its name.
	 */
	int number(long node, String id) {
		int number = number(node);
		int key = key(id);
		this.keyOf.set(number, key);
		if (key == this.numbers.size()) {
			this.numbers.add(number);
		}
		return number;
	}

	private int key(String id) {
		String written = Names.key(id, this.ignoresCase);
		int key = this.keys.number(written.getBytes(StandardCharsets.UTF_8));
		if (!written.equals(id)) {
			labelKey(key, id);
		}
		return key;
	}

	/**
	 * The nodes of the store that were mentioned but never named.
	 */
	long[] nameless() {
		return this.nodes.long2IntEntrySet()
			.stream()
			.filter((node) -> this.keyOf.getInt(node.getIntValue()) == NAMELESS)
			.mapToLong(Long2IntMap.Entry::getLongKey)
			.toArray();
	}

	/**
	 * Sets the label of a number. Of several labels the first in code point order wins,
	 * regardless of their order of arrival.
	 */
	void label(int number, String label) {
		labelKey(this.keyOf.getInt(number), label);
	}

	private void labelKey(int key, String label) {
		String known = this.labels.get(key);
		if (known == null || label.compareTo(known) < 0) {
			this.labels.put(key, label);
		}
	}

	Ordered ordered() {
		int[] inOrder = this.keys.inOrder();
		int[] rankOfKey = new int[inOrder.length];
		byte[][] sorted = new byte[inOrder.length][];
		for (int rank = 0; rank < inOrder.length; rank++) {
			rankOfKey[inOrder[rank]] = rank;
			sorted[rank] = this.keys.text(inOrder[rank]);
		}
		int[] ranks = new int[this.keyOf.size()];
		Arrays.setAll(ranks, (number) -> rank(this.keyOf.getInt(number), rankOfKey));
		return new Ordered(Names.of(sorted, labels(inOrder), this.ignoresCase), new Ranks(ranks, inOrder.length));
	}

	private static int rank(int key, int[] rankOfKey) {
		return (key == NAMELESS) ? Ranks.NONE : rankOfKey[key];
	}

	private byte @Nullable [][] labels(int[] keysInOrder) {
		if (this.labels.isEmpty()) {
			return null;
		}
		return Arrays.stream(keysInOrder)
			.mapToObj((key) -> this.labels.getOrDefault(key, "").getBytes(StandardCharsets.UTF_8))
			.toArray(byte[][]::new);
	}

	/**
	 * The names in order, and the dense id of each number.
	 */
	record Ordered(Names names, Ranks ranks) {

	}

}
