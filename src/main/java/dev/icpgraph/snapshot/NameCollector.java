package dev.icpgraph.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers names as they come, and puts them in order at the end.
 */
final class NameCollector {

	private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();

	private final List<String> keys = new ArrayList<>();

	private final List<@Nullable String> labels = new ArrayList<>();

	private final boolean ignoresCase;

	private boolean labelled;

	NameCollector(boolean ignoresCase) {
		this.ignoresCase = ignoresCase;
		this.numbers.defaultReturnValue(-1);
	}

	/**
	 * The number of a name, given now if it has none.
	 */
	int number(String id) {
		String key = Names.key(id, this.ignoresCase);
		int number = this.numbers.getInt(key);
		if (number < 0) {
			number = this.keys.size();
			this.numbers.put(key, number);
			this.keys.add(key);
			this.labels.add(null);
		}
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
			this.labels.set(number, label);
			this.labelled = true;
		}
	}

	int size() {
		return this.keys.size();
	}

	Ordered ordered() {
		byte[][] utf8 = this.keys.stream().map((key) -> key.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
		int[] numbersInOrder = inOrder(utf8);
		int[] ranks = new int[utf8.length];
		byte[][] sorted = new byte[utf8.length][];
		for (int rank = 0; rank < utf8.length; rank++) {
			ranks[numbersInOrder[rank]] = rank;
			sorted[rank] = utf8[numbersInOrder[rank]];
		}
		return new Ordered(Names.of(sorted, labels(numbersInOrder), this.ignoresCase), ranks);
	}

	/**
	 * Most names come in order already, which this sort makes use of.
	 */
	private static int[] inOrder(byte[][] utf8) {
		Integer[] numbers = IntStream.range(0, utf8.length).boxed().toArray(Integer[]::new);
		Arrays.parallelSort(numbers, (left, right) -> Arrays.compareUnsigned(utf8[left], utf8[right]));
		return Arrays.stream(numbers).mapToInt(Integer::intValue).toArray();
	}

	private byte @Nullable [][] labels(int[] numbersInOrder) {
		if (!this.labelled) {
			return null;
		}
		return Arrays.stream(numbersInOrder).mapToObj((number) -> {
			String label = this.labels.get(number);
			return ((label != null) ? label : "").getBytes(StandardCharsets.UTF_8);
		}).toArray(byte[][]::new);
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
