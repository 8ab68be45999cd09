package dev.icpgraph.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers names as they come, and puts them in order at the end.
 */
final class NameCollector {

	private final TextNumbers keys = new TextNumbers();

	/** How names are written whose key differs, or of which that was said. */
	private final Int2ObjectOpenHashMap<String> labels = new Int2ObjectOpenHashMap<>();

	private final boolean ignoresCase;

	NameCollector(boolean ignoresCase) {
		this.ignoresCase = ignoresCase;
	}

	/**
	 * The number of a name, given now if it has none.
	 */
	int number(String id) {
		String key = Names.key(id, this.ignoresCase);
		int number = this.keys.number(key.getBytes(StandardCharsets.UTF_8));
		if (!key.equals(id)) {
			label(number, id);
		}
		return number;
	}

	/**
	 * Says how a name is written. Of several ways the first in code order stays, whatever
	 * came first.
	 */
	void label(int number, String label) {
		String known = this.labels.get(number);
		if (known == null || label.compareTo(known) < 0) {
			this.labels.put(number, label);
		}
	}

	int size() {
		return this.keys.size();
	}

	Ordered ordered() {
		int[] numbersInOrder = this.keys.inOrder();
		int[] ranks = new int[numbersInOrder.length];
		byte[][] sorted = new byte[numbersInOrder.length][];
		for (int rank = 0; rank < ranks.length; rank++) {
			ranks[numbersInOrder[rank]] = rank;
			sorted[rank] = this.keys.text(numbersInOrder[rank]);
		}
		return new Ordered(Names.of(sorted, labels(numbersInOrder), this.ignoresCase), ranks);
	}

	private byte @Nullable [][] labels(int[] numbersInOrder) {
		if (this.labels.isEmpty()) {
			return null;
		}
		return Arrays.stream(numbersInOrder)
			.mapToObj((number) -> this.labels.getOrDefault(number, "").getBytes(StandardCharsets.UTF_8))
			.toArray(byte[][]::new);
	}

	/**
	 * The names in order, and the dense id that each number came to.
	 */
	static final class Ordered {

		private final Names names;

		private final int[] ranks;

		Ordered(Names names, int[] ranks) {
			this.names = names;
			this.ranks = ranks;
		}

		Names names() {
			return this.names;
		}

		int[] ranks() {
			return this.ranks;
		}

	}

}
