package dev.icpgraph.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Traits of synthetic people: a title for each, with popularity by Zipf's law, and for
 * one in three a trait of each other kind.
 */
final class SyntheticTraits {

	/** Approximate number of different titles in a market of a million accounts. */
	private static final int TITLES = 50_000;

	private static final List<String> RANKS = List.of("Head of", "VP", "Director of", "Senior", "Lead", "Principal",
			"Junior", "Manager");

	private static final List<String> FIELDS = List.of("Platform", "Engineering", "Operations", "Finance", "Sales",
			"Data", "Security", "Procurement", "Logistics", "Marketing");

	private final SplittableRandom random = new SplittableRandom(13);

	private final Map<PersonTrait, List<String>> values = new EnumMap<>(PersonTrait.class);

	SyntheticTraits() {
		for (PersonTrait kind : PersonTrait.values()) {
			this.values.put(kind, switch (kind) {
				case TITLE -> IntStream.range(0, TITLES).mapToObj(SyntheticTraits::title).toList();
				case BUYING_ROLE -> List.of("DECISION_MAKER", "INFLUENCER", "USER");
				case AGE_BAND, EDUCATION, WATERING_HOLE, MOTIVATION ->
					IntStream.range(0, 20).mapToObj((i) -> kind + " " + i).toList();
			});
		}
	}

	private static String title(int number) {
		return RANKS.get(number % RANKS.size()) + " " + FIELDS.get(number / RANKS.size() % FIELDS.size()) + " "
				+ number;
	}

	/**
	 * Names of titles such as {@code VP Engineering 4711}, other traits such as {@code
	 * MOTIVATION 7}.
	 */
	Names names() {
		SortedMap<String, String> labels = new TreeMap<>();
		this.values.forEach((kind, values) -> values.forEach((value) -> labels.put(kind.id(value), value)));
		return Names.of(bytes(labels.keySet()), bytes(labels.values()), true);
	}

	private static byte[][] bytes(Collection<String> texts) {
		return texts.stream().map((text) -> text.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
	}

	/**
	 * Links from people to their traits.
	 */
	Links links(int people) {
		Names names = names();
		int[] offsets = new int[people + 1];
		int[] targets = new int[this.values.size() * people];
		Map<PersonTrait, int[]> traits = new EnumMap<>(PersonTrait.class);
		this.values.forEach((kind, values) -> traits.put(kind,
				values.stream().mapToInt((value) -> names.find(kind.id(value))).toArray()));
		int size = 0;
		for (int person = 0; person < people; person++) {
			for (Map.Entry<PersonTrait, int[]> kind : traits.entrySet()) {
				if (kind.getKey() == PersonTrait.TITLE || this.random.nextInt(3) == 0) {
					targets[size++] = kind.getValue()[popular(kind.getValue().length)];
				}
			}
			Arrays.sort(targets, offsets[person], size);
			offsets[person + 1] = size;
		}
		return new Links(offsets, Codes.of(Arrays.copyOf(targets, size), names.size()), LinkColumns.NONE);
	}

	private int popular(int values) {
		return Math.min(values - 1, (int) Math.exp(this.random.nextDouble() * Math.log(values)));
	}

}
