package dev.icpgraph.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import dev.icpgraph.listing.NameWords;
import dev.icpgraph.snapshot.AccountNames;
import dev.icpgraph.snapshot.Snapshot;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link WordIndex}. Holds each word once as text while it does, about 100 bytes
 * for each different word.
 */
final class WordIndexBuilder {

	private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();

	private final IntArrayList words = new IntArrayList();

	private final IntArrayList places = new IntArrayList();

	private WordIndexBuilder() {
		this.numbers.defaultReturnValue(-1);
	}

	/** O(n log n) in the number of different words. */
	static WordIndex of(Snapshot snapshot) {
		AccountNames names = AccountNames.of(snapshot);
		WordIndexBuilder builder = new WordIndexBuilder();
		for (int account = 0; account < names.size(); account++) {
			builder.add(account, names.name(account), false);
			builder.add(account, names.domain(account), true);
		}
		return builder.built(names);
	}

	private void add(int account, @Nullable String text, boolean isDomain) {
		if (text != null) {
			NameWords.each(NameWords.folded(text), (word, place, end) -> {
				int number = this.numbers.putIfAbsent(word, this.numbers.size());
				this.words.add((number < 0) ? this.numbers.size() - 1 : number);
				this.places.add(WordIndex.place(account, place, end, isDomain));
			});
		}
	}

	private WordIndex built(AccountNames names) {
		byte[][] texts = new byte[this.numbers.size()][];
		this.numbers.object2IntEntrySet()
			.forEach((entry) -> texts[entry.getIntValue()] = entry.getKey().getBytes(StandardCharsets.UTF_8));
		int[] sorted = new int[texts.length];
		Arrays.setAll(sorted, (number) -> number);
		IntArrays.parallelQuickSort(sorted, (one, other) -> Arrays.compareUnsigned(texts[one], texts[other]));
		int[] ends = new int[sorted.length];
		int[] ranks = new int[sorted.length];
		int length = 0;
		for (int rank = 0; rank < sorted.length; rank++) {
			length = Math.addExact(length, texts[sorted[rank]].length);
			ends[rank] = length;
			ranks[sorted[rank]] = rank;
		}
		byte[] text = new byte[length];
		for (int rank = 0; rank < sorted.length; rank++) {
			byte[] word = texts[sorted[rank]];
			System.arraycopy(word, 0, text, ends[rank] - word.length, word.length);
		}
		int[] begins = begins(ranks);
		return new WordIndex(names, text, ends, begins, sortedPlaces(ranks, begins));
	}

	private int[] begins(int[] ranks) {
		int[] begins = new int[ranks.length + 1];
		for (int i = 0; i < this.words.size(); i++) {
			begins[ranks[this.words.getInt(i)] + 1]++;
		}
		Arrays.parallelPrefix(begins, Integer::sum);
		return begins;
	}

	private int[] sortedPlaces(int[] ranks, int[] begins) {
		int[] next = begins.clone();
		int[] sorted = new int[this.words.size()];
		for (int i = 0; i < sorted.length; i++) {
			sorted[next[ranks[this.words.getInt(i)]]++] = this.places.getInt(i);
		}
		return sorted;
	}

}
