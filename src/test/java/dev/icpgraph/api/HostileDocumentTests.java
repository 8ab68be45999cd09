package dev.icpgraph.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.parser.ParserOptions;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents of at most 50 KB that try to keep a server busy or to overflow its stack,
 * under the default limits.
 */
@Timeout(60)
class HostileDocumentTests {

	private static final String SCHEMA = """
			type Query { a(list: [[Int]], where: Where): A }
			input Where { not: Where equals: Int }
			type A { x: Int a: A }
			""";

	private static final ApiProperties LIMITS = new Binder(new MapConfigurationPropertySource())
		.bindOrCreate("icpgraph.api", ApiProperties.class);

	private final GraphQL graphQl = GraphQlSource.schemaResourceBuilder()
		.schemaResources(new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)))
		.instrumentation(List.of(new QueryLimits(LIMITS)))
		.build()
		.graphQl();

	@Test
	void refusesALongChainOfFragments() {
		String chain = fragments(1200, (i) -> "...F" + (i + 1)) + fragment(1200, "x");
		assertThatError("{ a { ...F0 } }" + chain).isEqualTo(tooCostly("fragments: 1201, more than the allowed 100"));
		assertThatError("{ a { x } }" + chain).contains("fragments: 1201");
	}

	@Test
	void refusesADeepChainInAnyOrder() {
		String inward = fragments(50, (i) -> "a { ... { ...F" + (i + 1) + "}}") + fragment(50, "x");
		String outward = fragment(0, "x") + fragments(1, 51, (i) -> "...F" + (i - 1));
		assertThatError("{ a { ...F0 } }" + inward)
			.isEqualTo(tooCostly("nested fragments: 51, more than the allowed 20"));
		assertThatError("{ a { ...F50 } }" + outward).contains("nested fragments: 51");
		assertThatError("{ a { x } }" + inward).as("that no operation names").contains("nested fragments: 51");
	}

	@Test
	void refusesALongCycleOfFragments() {
		assertThatError("{ a { ...F0 } }" + fragments(1200, (i) -> "...F" + ((i + 1) % 1200)))
			.contains("QUERY_TOO_COSTLY", "fragments: 1200");
	}

	@Test
	void leavesShortCyclesToValidation() {
		assertThatError("{ a { ...F0 } }" + fragments(20, (i) -> "...F" + ((i + 1) % 20)))
			.contains("GRAPHQL_VALIDATION_FAILED", "FragmentCycle");
		assertThatError("{ a { ...F0 } }" + fragments(1, (i) -> "...F0")).contains("FragmentCycle");
	}

	@Test
	void refusesFragmentsThatAllNameEachOther() {
		String all = IntStream.range(0, 68).mapToObj((i) -> "...F" + i).collect(Collectors.joining());
		assertThatError("{ a { ...F0 } }" + fragments(68, (i) -> all)).contains("QUERY_TOO_COSTLY", "nested fragments");
	}

	@Test
	void refusesAWideFan() {
		String fan = "...F0 ".repeat(4900);
		assertThatError("{ a {" + fan + "} }" + fragment(0, "x")).contains("QUERY_TOO_COSTLY", "duplicates: 4899");
		String spreads = IntStream.range(0, 900).mapToObj((i) -> "...F" + i).collect(Collectors.joining());
		assertThatError("{ a {" + spreads + "} }" + fragments(900, (i) -> "x")).contains("fragments: 900");
	}

	@Test
	void refusesManyOperationsThatShareFragments() {
		String operations = IntStream.range(0, 600)
			.mapToObj((i) -> "query Q%d { a { ...F0 } }".formatted(i))
			.collect(Collectors.joining());
		assertThatError(operations + fragment(0, "x"))
			.isEqualTo(tooCostly("operations: 600, more than the allowed 20"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 100, 120, 240, 480, 2400 })
	void overflowsOnNothingThatIsNested(int depth) {
		assertThatError("{" + nested("a {", depth, "x", "}") + "}").containsPattern(refused(depth));
		assertThatError("{ a {" + nested("... {", depth, "y", "}") + "} }").containsPattern(refused(depth));
		assertThatError("{ a(list: " + nested("[", depth, "1", "]") + ") { x } }").containsPattern(refused(depth));
		assertThatError("{ a(where: " + nested("{ not: ", depth, "{ no: 1 }", "}") + ") { x } }")
			.containsPattern(refused(depth));
		assertThatError("query($list: " + nested("[", depth, "Int", "]") + ") { a(list: $list) { x } }")
			.containsPattern(refused(depth));
		assertThatError("{ a(list: " + "[".repeat(depth * 4)).contains("GRAPHQL_PARSE_FAILED");
	}

	@Test
	void answersDocumentsWithinTheLimits() {
		ExecutionResult result = execute(
				"{ a { ...F0 } }" + fragments(19, (i) -> "...F" + (i + 1)) + fragment(19, "x"));
		assertThat(result.getErrors()).isEmpty();
		String spreads = IntStream.range(0, 100).mapToObj((i) -> "...F" + i).collect(Collectors.joining());
		assertThat(execute("{ a {" + spreads + "} }" + fragments(100, (i) -> "x")).getErrors()).isEmpty();
	}

	private AbstractStringAssert<?> assertThatError(String document) {
		assertThat(document.length()).isLessThanOrEqualTo(50_000);
		List<GraphQLError> errors = execute(document).getErrors();
		assertThat(errors).isNotEmpty();
		GraphQLError first = ErrorCodes.withCode(errors.getFirst());
		return assertThat(first.getExtensions().get(ErrorCode.KEY) + " " + first.getMessage());
	}

	private ExecutionResult execute(String document) {
		ParserOptions options = ParserOptions.getDefaultOperationParserOptions()
			.transform((builder) -> builder.maxTokens(LIMITS.maxTokens()));
		return this.graphQl.execute(ExecutionInput.newExecutionInput(document)
			.graphQLContext((context) -> context.put(ParserOptions.class, options)));
	}

	private static String tooCostly(String why) {
		return "QUERY_TOO_COSTLY The request's " + why + "; request less at a time";
	}

	private static String refused(int depth) {
		return (depth < 480) ? "^(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|QUERY_TOO_COSTLY)"
				: "^GRAPHQL_PARSE_FAILED More than 500 deep";
	}

	private static String nested(String open, int depth, String inside, String close) {
		return open.repeat(depth) + inside + close.repeat(depth);
	}

	private static String fragments(int count, IntFunction<String> inside) {
		return fragments(0, count, inside);
	}

	private static String fragments(int from, int to, IntFunction<String> inside) {
		return IntStream.range(from, to).mapToObj((i) -> fragment(i, inside.apply(i))).collect(Collectors.joining());
	}

	private static String fragment(int number, String inside) {
		return " fragment F%d on A { %s }".formatted(number, inside);
	}

}
