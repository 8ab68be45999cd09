package dev.icpgraph.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.icpgraph.row.LinkRule;
import dev.icpgraph.row.RowDefinitions;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The job, referral or change that a row means. Laws check files of random rows.
 */
class KnownLinksTests {

	private static final KnownLinks.Ends ENDS = new KnownLinks.Ends("ada", "lyn.example");

	private static final LinkRule JOBS = Objects.requireNonNull(RowDefinitions.of(RowKind.EMPLOYMENTS).shape().links());

	/** Content of the graph, by key. */
	private final Map<String, Written> graph = new TreeMap<>();

	/**
	 * A link in the graph.
	 */
	private record Written(Map<String, Object> facts, String importId, long row) {

		@Nullable Object fact(String name) {
			return this.facts.get(name);
		}

	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "CTO,2015,-, CTO,2015,-", "CTO,2015,-, cto,2015,-", "CTO,2015,-, CTO,-,-", "CTO,-,-, CTO,2015,-",
					"CTO,2015,-, CTO,2015-06,-", "CTO,2015-06,-, CTO,2015,-", "CTO,2015,-, CTO,2017,-",
					"CTO,2015,2019, CTO,2015,2018", "CTO,2015,2019, CTO,2017,-", "CTO,2015,2015, CTO,2015,-",
					"-,-,-, CTO,2015,-", "-,2015,-, CTO,-,-", "CTO,2015,2019, -,-,-" })
	void aJobIsKnownAgain(@Nullable String title, @Nullable String since, @Nullable String until,
			@Nullable String newTitle, @Nullable String newSince, @Nullable String newUntil) {
		send("first", List.of(row(title, since, until)));
		send("second", List.of(row(newTitle, newSince, newUntil)));

		assertThat(this.graph).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "CTO,2015,-, VP,2015,-", "CTO,2015,2019, CTO,2021,-", "CTO,2015,2019, CTO,2019,-",
					"CTO,2021,-, CTO,-,2019", "CTO,2015-06,-, CTO,2010,2015-06", "-,2015,-, CTO,2018,-" })
	void anotherJobIsNot(@Nullable String title, @Nullable String since, @Nullable String until,
			@Nullable String newTitle, @Nullable String newSince, @Nullable String newUntil) {
		send("first", List.of(row(title, since, until)));
		send("second", List.of(row(newTitle, newSince, newUntil)));

		assertThat(this.graph).hasSize(2);
	}

	@Test
	void theCurrentOneOfTwoStaysIsMeantUnlessTheRowSaysWhich() {
		send("first", List.of(row("CTO", "2010", "2014"), row("CTO", "2018", null)));
		send("second", List.of(row("CTO", null, null)));
		assertThat(this.graph.values()).extracting(Written::importId).containsExactly("first", "second");

		send("third", List.of(row("CTO", "2010", "2013")));
		assertThat(this.graph.values()).extracting((link) -> link.fact("until")).containsExactly("2013", null);
	}

	@Test
	void aNewLinkNeverTakesAKeyThatIsUsed() {
		send("first", List.of(row("CTO", "2015", null)));
		send("second", List.of(row("CTO", "2016", "2017")));
		send("third", List.of(row("CTO", "2015", "2015")));

		assertThat(this.graph.keySet()).containsExactly("cto/2015", "cto/2015/2");
		assertThat(this.graph.values()).extracting((link) -> link.fact("since")).containsExactly("2016", "2015");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void aFileThatIsSentAgainChangesNothing(int seed) {
		Random random = new Random(seed);
		for (int market = 0; market < 300; market++) {
			this.graph.clear();
			send("earlier", rows(random));
			List<Map<String, Object>> file = rows(random);
			send("file", file);
			String after = told();

			send("file", file);

			assertThat(told()).as("seed %d, market %d: %s", seed, market, file).isEqualTo(after);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void differentBeginningsInOneFileStayApart(int seed) {
		Random random = new Random(seed);
		for (int market = 0; market < 300; market++) {
			this.graph.clear();
			List<Map<String, Object>> file = rows(random);
			file.removeIf((row) -> row.get("since") == null || row.get("title") == null);
			send("file", file);

			file.forEach((row) -> assertThat(this.graph.values()).as("%s in %s", row, file)
				.anyMatch((link) -> Objects.equals(row.get("title"), link.fact("title"))
						&& String.valueOf(link.fact("since")).startsWith(String.valueOf(row.get("since")))));
		}
	}

	private String told() {
		StringBuilder told = new StringBuilder();
		this.graph.forEach((key, link) -> told.append(key)
			.append(List.of(String.valueOf(link.fact("title")), String.valueOf(link.fact("since")),
					String.valueOf(link.fact("until")))));
		return told.toString();
	}

	/**
	 * Plans a batch and writes it as the Cypher does.
	 */
	private void send(String importId, List<Map<String, Object>> rows) {
		KnownLinks links = new KnownLinks(JOBS, importId);
		this.graph
			.forEach((key, link) -> links.add(ENDS, new KnownLink(key, link.facts(), link.importId(), link.row())));
		for (int i = 0; i < rows.size(); i++) {
			Map<String, Object> facts = new HashMap<>(rows.get(i));
			KnownLinks.Row row = new KnownLinks.Row(i + 2, ENDS, newKey(facts), facts, Map.of());
			String key = links.keyOf(row);
			Written before = this.graph.getOrDefault(key, new Written(Map.of(), "", 0));
			if (!before.importId().equals(importId) || before.row() <= row.number()) {
				Map<String, Object> after = new HashMap<>(before.facts());
				after.putAll(facts);
				this.graph.put(key, new Written(after, importId, row.number()));
			}
		}
	}

	private static String newKey(Map<String, Object> facts) {
		return RowKeys.key(RowDefinitions.of(RowKind.EMPLOYMENTS).shape(), new GraphRow(2, facts));
	}

	private static List<Map<String, Object>> rows(Random random) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = random.nextInt(5); i >= 0; i--) {
			String since = any(random, null, null, "2014", "2016", "2016-05", "2018");
			String until = any(random, null, null, null, "2013", "2016", "2019");
			boolean good = since == null || until == null || since.compareTo(until) <= 0;
			rows.add(row(any(random, null, "CTO", "CTO", "VP"), since, good ? until : null));
		}
		return rows;
	}

	private static @Nullable String any(Random random, @Nullable String... values) {
		return values[random.nextInt(values.length)];
	}

	private static Map<String, Object> row(@Nullable String title, @Nullable String since, @Nullable String until) {
		Map<String, Object> row = new HashMap<>();
		put(row, "title", title);
		put(row, "since", since);
		put(row, "until", until);
		return row;
	}

	private static void put(Map<String, Object> row, String column, @Nullable String value) {
		if (value != null) {
			row.put(column, value);
		}
	}

}
