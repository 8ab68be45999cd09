package dev.icpgraph.undo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ElementHistoryTests {

	private static final List<String> IMPORTS = List.of("a", "b", "c", "d");

	private static final List<String> PROPERTIES = List.of("name", "city", "industry");

	@Test
	void anElementOfOneImportGoes() {
		ElementHistory history = written(said("a", Map.of("name", "Acme")));

		assertThat(history.without("a", false).kind()).isEqualTo(ElementChange.Kind.REMOVED);
		assertThat(history.without("b", false).kind()).isEqualTo(ElementChange.Kind.NONE);
	}

	@Test
	void aValueThatALaterImportSaysTooStays() {
		ElementHistory history = written(said("a", Map.of("name", "Acme")),
				said("b", Map.of("name", "ACME", "city", "Bonn")),
				said("c", Map.of("name", "ACME", "industry", "Steel")));

		ElementChange change = history.without("b", false);

		assertThat(change.kind()).isEqualTo(ElementChange.Kind.CHANGED_SINCE);
		assertThat(change.changedBy()).isEqualTo("c");
		assertThat(change.values())
			.isEqualTo(Map.of("id", "1", "importId", "c", "row", 1L, "name", "ACME", "industry", "Steel"));
	}

	@Test
	void theNameThatALaterRowFoundANodeByStays() {
		ElementHistory history = written(said("a", Map.of("domain", "acme.com", "name", "Acme")),
				said("b", Map.of("city", "Bonn")));

		assertThat(history.without("a", false).values())
			.isEqualTo(Map.of("id", "1", "importId", "b", "row", 1L, "domain", "acme.com", "city", "Bonn"));
	}

	@Test
	void aRecordOfADeletedNamesakeIsLeftAside() {
		ElementHistory history = new ElementHistory(Map.of("id", "1", "importId", "c", "row", 1L, "name", "New"),
				List.of(new EarlierValues(0, "b", Set.of("name"),
						Map.of("id", "1", "importId", "a", "row", 1L, "name", "Old"))));

		assertThat(history.without("b", false).kind()).isEqualTo(ElementChange.Kind.NONE);
		assertThat(history.without("c", false).kind()).isEqualTo(ElementChange.Kind.REMOVED);
	}

	@Test
	void thePinOfAUserOutlastsAnImport() {
		Map<String, Object> now = new HashMap<>(
				Map.of("id", "1", "importId", "b", "row", 2L, "nps", 9L, "pin", "PINNED"));
		ElementHistory history = new ElementHistory(now, List
			.of(new EarlierValues(0, "b", Set.of("nps"), Map.of("id", "1", "importId", "a", "row", 1L, "nps", 4L))));

		assertThat(history.without("b", false).values())
			.isEqualTo(Map.of("id", "1", "importId", "a", "row", 1L, "nps", 4L, "pin", "PINNED"));
	}

	@Test
	void theKeyOfALinkStaysAndTheKeyOfANodeIsAValue() {
		Map<String, Object> now = Map.of("key", "k", "importId", "b", "row", 2L, "since", "2024");
		ElementHistory history = new ElementHistory(now,
				List.of(new EarlierValues(0, "b", Set.of("since"), Map.of("importId", "a", "row", 1L))));

		assertThat(history.without("b", true).values()).containsKey("key");
		assertThat(history.without("b", false).values()).doesNotContainKey("key");
	}

	@ParameterizedTest
	@MethodSource("histories")
	void isAsIfTheImportHadNeverBeen(List<Said> sayings) {
		ElementHistory history = written(sayings.toArray(Said[]::new));
		for (String importId : IMPORTS) {
			ElementHistory without = after(history, history.without(importId, false));
			List<Said> others = recorded(sayings).stream().filter((it) -> !it.importId().equals(importId)).toList();

			assertThat(without).isEqualTo(others.isEmpty() ? null : replayed(others));
		}
	}

	@ParameterizedTest
	@MethodSource("histories")
	void theOrderOfUndosDoesNotMatter(List<Said> sayings) {
		ElementHistory history = written(sayings.toArray(Said[]::new));

		assertThat(without(without(history, "a"), "c")).isEqualTo(without(without(history, "c"), "a"));
		assertThat(without(without(history, "b"), "b")).isEqualTo(without(history, "b"));
	}

	private static @Nullable ElementHistory without(@Nullable ElementHistory history, String importId) {
		return (history != null) ? after(history, history.without(importId, false)) : null;
	}

	private static @Nullable ElementHistory after(ElementHistory history, ElementChange change) {
		return switch (change.kind()) {
			case NONE -> history;
			case REMOVED -> null;
			case RESTORED, CHANGED_SINCE -> {
				assertThat(change.earlier().stream().map(EarlierValues::number)).doesNotContainSequence(change.ended());
				yield new ElementHistory(change.values(), change.earlier());
			}
		};
	}

	static List<List<Said>> histories() {
		Random random = new Random(7);
		return IntStream.range(0, 300).mapToObj((i) -> {
			List<Said> sayings = new ArrayList<>();
			for (int row = 1; row <= 1 + random.nextInt(6); row++) {
				Map<String, @Nullable Object> values = new HashMap<>();
				for (String property : PROPERTIES) {
					if (random.nextBoolean()) {
						values.put(property, (random.nextInt(5) > 0) ? "v" + random.nextInt(3) : null);
					}
				}
				sayings.add(new Said(IMPORTS.get(random.nextInt(IMPORTS.size())), row, values));
			}
			return sayings;
		}).toList();
	}

	private static Said said(String importId, Map<String, Object> values) {
		return new Said(importId, 1, new HashMap<>(values));
	}

	/**
	 * Writes rows as the graph writer does: a row without a difference leaves no trace.
	 */
	private static ElementHistory written(Said... sayings) {
		return replayed(recorded(List.of(sayings)));
	}

	/**
	 * The sayings that leave a trace, rows of one import that follow each other as one.
	 */
	private static List<Said> recorded(List<Said> sayings) {
		List<Said> recorded = new ArrayList<>();
		Map<String, Object> values = new HashMap<>();
		for (Said said : sayings) {
			Map<String, Object> before = new HashMap<>(values);
			said.applyTo(values);
			if (recorded.isEmpty() || !before.equals(values)) {
				Said last = recorded.isEmpty() ? null : recorded.getLast();
				if (last != null && last.importId().equals(said.importId())) {
					recorded.removeLast();
					recorded.add(last.and(said));
				}
				else {
					recorded.add(said);
				}
			}
		}
		return recorded;
	}

	private static ElementHistory replayed(List<Said> sayings) {
		Map<String, Object> values = new HashMap<>(Map.of("id", "1"));
		List<EarlierValues> earlier = new ArrayList<>();
		for (Said said : sayings) {
			if (values.containsKey("importId")) {
				earlier.add(new EarlierValues(said.row(), said.importId(), said.values().keySet(), Map.copyOf(values)));
			}
			said.applyTo(values);
			values.put("importId", said.importId());
			values.put("row", (long) said.row());
		}
		return new ElementHistory(values, earlier);
	}

	/**
	 * Values that a row of an import says; {@code null} takes one away.
	 */
	record Said(String importId, int row, Map<String, @Nullable Object> values) {

		void applyTo(Map<String, Object> all) {
			this.values.forEach((name, value) -> {
				if (value != null) {
					all.put(name, value);
				}
				else {
					all.remove(name);
				}
			});
		}

		Said and(Said later) {
			Map<String, @Nullable Object> both = new HashMap<>(this.values);
			both.putAll(later.values);
			return new Said(Objects.requireNonNull(this.importId), later.row, both);
		}

	}

}
