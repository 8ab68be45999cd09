package dev.icpgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class NodePagingIT {

	private static final int COUNT = 57;

	private static final String QUERY = """
			query($order: AccountOrder, $where: AccountWhere, $first: Int, $after: String, $last: Int, $before: String) {
				accounts(orderBy: $order, where: $where, first: $first, after: $after, last: $last, before: $before) {
					nodes { key }
					edges { cursor }
					totalCount
					pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
				}
			}
			""";

	@Autowired
	GraphFixture graph;

	@Autowired
	HttpGraphQlTester client;

	/** Every seventh has no name, every third no headcount, and many share both. */
	@BeforeEach
	void accounts() {
		this.graph.clear();
		this.graph.run("""
				UNWIND range(0, %d) AS i
				CREATE (:Account {
				  id: 'a' + right('0' + i, 2), key: 'a' + right('0' + i, 2),
				  name: CASE WHEN i %% 7 = 0 THEN null ELSE 'Name ' + (i * 5 %% 11) END,
				  headcountMin: CASE WHEN i %% 3 = 0 THEN null ELSE i %% 4 END})
				""".formatted(COUNT - 1));
	}

	@ParameterizedTest
	@CsvSource({ "NAME,ASC", "NAME,DESC", "HEADCOUNT,ASC", "HEADCOUNT,DESC", "DOMAIN,ASC", "DOMAIN,DESC" })
	void pagesForwardThroughEverythingOnceInOrder(String field, String direction) {
		List<String> seen = new ArrayList<>();
		@Nullable String after = null;
		boolean more = true;
		while (more) {
			GraphQlTester.Response page = page(field, direction, Map.of("first", 10), "after", after);
			assertThat(flag(page, "hasPreviousPage")).isEqualTo(!seen.isEmpty());
			seen.addAll(keys(page));
			after = page.path("accounts.pageInfo.endCursor").entity(String.class).get();
			more = flag(page, "hasNextPage");
		}
		assertThat(seen).isEqualTo(expected(field, direction));
	}

	@ParameterizedTest
	@CsvSource({ "NAME,ASC", "NAME,DESC", "HEADCOUNT,ASC", "HEADCOUNT,DESC", "DOMAIN,ASC", "DOMAIN,DESC" })
	void pagesBackwardThroughEverythingOnceInOrder(String field, String direction) {
		List<String> seen = new ArrayList<>();
		@Nullable String before = null;
		boolean more = true;
		while (more) {
			GraphQlTester.Response page = page(field, direction, Map.of("last", 10), "before", before);
			assertThat(flag(page, "hasNextPage")).isEqualTo(!seen.isEmpty());
			seen.addAll(0, keys(page));
			before = page.path("accounts.pageInfo.startCursor").entity(String.class).get();
			more = flag(page, "hasPreviousPage");
		}
		assertThat(seen).isEqualTo(expected(field, direction));
	}

	@Test
	void countsEverythingOnAnEmptyPage() {
		String last = page("NAME", "ASC", Map.of("last", 1), "before", null).path("accounts.pageInfo.endCursor")
			.entity(String.class)
			.get();
		GraphQlTester.Response empty = page("NAME", "ASC", Map.of("first", 5), "after", last);
		assertThat(keys(empty)).isEmpty();
		empty.path("accounts.totalCount").entity(Integer.class).isEqualTo(COUNT);
		empty.path("accounts.pageInfo.endCursor").valueIsNull();
	}

	@Test
	void countsNothingWhereNothingMatches() {
		GraphQlTester.Response none = page("NAME", "ASC", Map.of("where", Map.of("name", Map.of("eq", "nobody"))),
				"after", null);
		assertThat(keys(none)).isEmpty();
		none.path("accounts.totalCount").entity(Integer.class).isEqualTo(0);
	}

	@Test
	void refusesCursorsOfAnotherOrderAndNonsense() {
		String byName = page("NAME", "ASC", Map.of("first", 1), "after", null).path("accounts.pageInfo.endCursor")
			.entity(String.class)
			.get();
		refuses(page("NAME", "DESC", Map.of("first", 1), "after", byName), "cursor");
		refuses(page("NAME", "ASC", Map.of("first", 1), "after", "nonsense"), "'after'");
		refuses(page("NAME", "ASC", Map.of("first", -3), "after", null), "'first' is -3");
		refuses(page("NAME", "ASC", Map.of("last", 101), "before", null), "'last' is 101");
	}

	private static void refuses(GraphQlTester.Response response, String message) {
		response.errors().satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
			assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
			assertThat(error.getMessage()).contains(message);
		}));
	}

	private GraphQlTester.Response page(String field, String direction, Map<String, ?> arguments, String cursor,
			@Nullable String value) {
		Map<String, @Nullable Object> variables = new HashMap<>(arguments);
		variables.put("order", Map.of("field", field, "direction", direction));
		variables.put(cursor, value);
		return this.client.document(QUERY).variables(variables).execute();
	}

	private static List<String> keys(GraphQlTester.Response page) {
		return page.path("accounts.nodes[*].key").entityList(String.class).get();
	}

	private static boolean flag(GraphQlTester.Response page, String name) {
		return page.path("accounts.pageInfo." + name).entity(Boolean.class).get();
	}

	/**
	 * Known values in order, then unknown ones, ties by id.
	 */
	private static List<String> expected(String field, String direction) {
		record Row(String id, @Nullable String value) {
		}
		Comparator<String> order = "ASC".equals(direction) ? Comparator.naturalOrder() : Comparator.reverseOrder();
		return IntStream.range(0, COUNT)
			.mapToObj((i) -> new Row("a%02d".formatted(i), value(field, i)))
			.sorted(Comparator.comparing(Row::value, Comparator.nullsLast(order)).thenComparing(Row::id))
			.map(Row::id)
			.toList();
	}

	private static @Nullable String value(String field, int i) {
		return switch (field) {
			case "NAME" -> (i % 7 == 0) ? null : "Name " + (i * 5 % 11);
			case "HEADCOUNT" -> (i % 3 == 0) ? null : String.valueOf(i % 4);
			default -> null;
		};
	}

}
