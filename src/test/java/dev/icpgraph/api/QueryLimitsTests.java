package dev.icpgraph.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import org.assertj.core.api.AbstractLongAssert;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

class QueryLimitsTests {

	private static final String SCHEMA = """
			type Query {
				a: A
				as: [A!]
				nodes(ids: [ID!]!): [A]
				page(first: Int, last: Int): AConnection
				best(first: Int = 7): [A!]
				three: [A!] @listSize(assumedSize: 3)
				trial(first: Int): Trial @listSize(sizedFields: ["page"])
			}
			directive @listSize(assumedSize: Int, sizedFields: [String!]) on FIELD_DEFINITION
			type Trial { x: Int page: AConnection }
			type A { x: Int tags: [String!] a: A page(first: Int): AConnection }
			type AConnection { edges: [AEdge!] nodes: [A!] pageInfo: PageInfo totalCount: Int }
			type AEdge { cursor: String node: A }
			type PageInfo { hasNextPage: Boolean }
			""";

	private final GraphQL graphQl = engine(
			new ApiProperties(DataSize.ofMegabytes(1), 1000, 4, 70, 65, 6, 3, 2, 2, 1, 3000, 10_000));

	@Test
	void countsFieldsAsOftenAsThePageHasElements() {
		assertThatCost("{ a { x } }").isEqualTo(2);
		assertThatCost("{ page(first: 10) { nodes { x } } }").isEqualTo(1 + 1 + 10 * 2);
		assertThatCost("{ page(last: 10) { edges { cursor node { x } } } }").isEqualTo(1 + 1 + 10 * 4);
		assertThatCost("{ page { nodes { x } totalCount pageInfo { hasNextPage } } }").isEqualTo(1 + 1 + 20 * 2 + 3);
		assertThatCost("{ page(first: 10) { nodes { page(first: 5) { nodes { x } } } } }")
			.isEqualTo(2 + 10 * (1 + 2 + 5 * 2));
	}

	@Test
	void countsOtherListsByTheRequestedOrUsualLength() {
		assertThatCost("{ nodes(ids: [1, 2, 3]) { x } }").isEqualTo(1 + 3 * 2);
		assertThatCost("{ best { x } }").isEqualTo(1 + 7 * 2);
		assertThatCost("{ as { x tags } }").isEqualTo(1 + 5 * 3);
	}

	@Test
	void countsListsAsLongAsTheSchemaSays() {
		assertThatCost("{ three { x } }").isEqualTo(1 + 3 * 2);
	}

	@Test
	void countsAnInnerPageAtTheLengthRequestedOutside() {
		assertThatCost("{ trial(first: 100) { x page { nodes { x } } } }").isEqualTo(1 + 1 + 1 + 1 + 100 * 2);
		assertThatCost("{ trial { page { nodes { x } } } }").isEqualTo(1 + 1 + 1 + 20 * 2);
	}

	@Test
	void readsPageSizesFromVariables() {
		ExecutionResult result = this.graphQl.execute(ExecutionInput
			.newExecutionInput("query($n: Int) { page(first: $n) { nodes { ...F } } } fragment F on A { x }")
			.variables(Map.of("n", 50)));
		assertThat(cost(result)).isEqualTo(2 + 50 * 2);
	}

	@Test
	void refusesAnAnswerThatWouldBeTooLarge() {
		refuses("{ page(first: 100) { nodes { page(first: 100) { nodes { x } } } } }", "complexity: 20302");
	}

	@Test
	void refusesDocumentsByTheirShape() {
		refuses("{ a { a { a { a { a { a { x } } } } } } }", "depth: 7");
		refuses("{ b: a { x } c: a { x } d: a { x } }", "aliases: 3");
		refuses("{ p: __typename q: __typename r: __typename }", "aliases: 3");
		refuses("{ a { x } as { x } best { x } page { totalCount } }", "root fields: 4");
		refuses("{ a { x x x } }", "duplicates: 2");
		refuses("{ a @skip(if: true) @foo @bar { x } }", "directives: 3");
	}

	@Test
	void refusesDoublingFragmentsBeforeValidatingThem() {
		String bomb = IntStream.range(0, 60)
			.mapToObj((i) -> "fragment F%d on A { a { ...F%d } page { nodes { ...F%d } } }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" ", "{ a { ...F0 } } ", " fragment F60 on A { x }"));
		refuses(bomb, "depth: ");
	}

	@Test
	void leavesErrorsToValidation() {
		ExecutionResult result = this.graphQl.execute("{ a { nonsense } }");
		assertThat(result.getErrors()).singleElement()
			.satisfies((error) -> assertThat(ErrorCode.of(error)).isEqualTo(ErrorCode.GRAPHQL_VALIDATION_FAILED));
	}

	private AbstractLongAssert<?> assertThatCost(String query) {
		ExecutionResult result = this.graphQl.execute(query);
		assertThat(result.getErrors()).isEmpty();
		return assertThat(cost(result));
	}

	private static long cost(ExecutionResult result) {
		Map<?, ?> cost = (Map<?, ?>) Objects.requireNonNull(result.getExtensions().get("cost"));
		return (Long) Objects.requireNonNull(cost.get("complexity"));
	}

	private void refuses(String query, String message) {
		assertThat(this.graphQl.execute(query).getErrors()).singleElement().satisfies((error) -> {
			assertThat(error.getMessage()).startsWith("The request's " + message);
			assertThat(error.getExtensions()).containsEntry("code", "QUERY_TOO_COSTLY");
		});
	}

	private static GraphQL engine(ApiProperties limits) {
		return GraphQlSource.schemaResourceBuilder()
			.schemaResources(new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)))
			.instrumentation(List.of(new QueryLimits(limits)))
			.build()
			.graphQl();
	}

}
