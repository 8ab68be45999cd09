package dev.icpgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class CypherFilesIT {

	private static final Path RESOURCES = Path.of("src/main/resources/dev/icpgraph");

	/** The descriptions of rows name the queries of the package that writes them. */
	private static final Map<String, String> DESCRIBED_IN = Map.of("merge", "row");

	private static final Pattern PARAMETERS = Pattern.compile("/\\*\\s*:params\\s*(\\{.*?})\\s*\\*/", Pattern.DOTALL);

	@Autowired
	Driver driver;

	@Autowired
	GraphFixture graph;

	/**
	 * On an empty graph Neo4j plans scans, which cost nothing there, whatever a query
	 * asks.
	 */
	@BeforeEach
	void fill() {
		this.graph.awaitIndexes();
		this.graph.clear();
		this.graph.run("UNWIND range(1, 5000) AS i "
				+ "CREATE (:Account {id: 'a' + i})-[:USES {importId: 'i'}]->(:Technology {id: 't' + i})");
		this.graph.run("CALL db.prepareForReplanning()");
	}

	@AfterEach
	void clear() {
		this.graph.clear();
	}

	@TestFactory
	Stream<DynamicTest> aFileAsksOneQuestionThatNeo4jUnderstands() throws IOException {
		return files().stream().map((file) -> DynamicTest.dynamicTest(file.toString(), () -> explain(file)));
	}

	@Test
	void everyFileIsUsedByAClassOfItsPackage() throws IOException {
		assertThat(files()).allSatisfy((file) -> {
			Path sources = Path.of("src/main/java/dev/icpgraph").resolve(RESOURCES.relativize(file).getParent());
			String room = String.valueOf(sources.getFileName());
			try (Stream<Path> beside = Files.list(sources);
					Stream<Path> describing = Files
						.list(sources.resolveSibling(DESCRIBED_IN.getOrDefault(room, room)))) {
				Stream<Path> classes = Stream.concat(beside, describing);
				String name = String.valueOf(file.getFileName());
				assertThat(classes.filter(Files::isRegularFile)).as("classes that name " + name)
					.anySatisfy((source) -> assertThat(Files.readString(source)).contains(stem(name)));
			}
		});
	}

	private void explain(Path file) throws IOException {
		String text = Files.readString(file);
		Matcher parameters = PARAMETERS.matcher(text);

		assertThat(text).as("starts with its question").matches(Pattern.compile("// .*\\?\\n.*", Pattern.DOTALL));
		assertThat(parameters.find()).as("has runnable example parameters").isTrue();

		ResultSummary summary = this.driver.executableQuery("EXPLAIN " + text)
			.withParameters(evaluate(parameters.group(1)))
			.execute()
			.summary();
		assertThat(summary.gqlStatusObjects().stream().filter((status) -> complaint(status, text))).isEmpty();
		List<String> operators = operators(summary.queryPlan().orElseThrow()).toList();
		assertThat(operators).doesNotContain("AllNodesScan", "DirectedAllRelationshipsScan",
				"UndirectedAllRelationshipsScan", "CartesianProduct");
		assertThat(operators).satisfies(readsLinksOfPairsFromTheNodeWithFewer(file));
	}

	/**
	 * Between two known nodes, Neo4j must not read all links of one: it may be a hub.
	 */
	private static Consumer<List<? extends String>> readsLinksOfPairsFromTheNodeWithFewer(Path file) {
		boolean ofPairs = file.toString().endsWith("-of-pairs.cypher");
		return (operators) -> assertThat(
				!ofPairs || (operators.contains("Expand(Into)") && !operators.contains("Expand(All)")))
			.isTrue();
	}

	/**
	 * Labels that an empty store lacks, and notes that the plan repeats, are not
	 * problems.
	 */
	private static boolean complaint(GqlStatusObject status, String text) {
		return !status.gqlStatus().startsWith("00") && !status.gqlStatus().startsWith("02")
				&& !List.of("01N50", "01N51", "01N52").contains(status.gqlStatus())
				&& !numberInAVersionThatHasIt(status, text);
	}

	/**
	 * Decision 15: a later Cypher may drop {@code id()}, so a query that needs it
	 * declares its Cypher version.
	 */
	private static boolean numberInAVersionThatHasIt(GqlStatusObject status, String text) {
		return status.gqlStatus().equals("01N01") && status.statusDescription().contains(" id is deprecated.")
				&& text.contains("\nCYPHER 25\n");
	}

	private static Stream<String> operators(Plan plan) {
		Stream<String> own = multipliesNothing(plan) ? Stream.empty() : Stream.of(name(plan));
		return Stream.concat(own, plan.children().stream().flatMap(CypherFilesIT::operators));
	}

	/**
	 * A product with a node found by its id or number has no more rows than its other
	 * side.
	 */
	private static boolean multipliesNothing(Plan plan) {
		return name(plan).equals("CartesianProduct") && plan.children().stream().anyMatch(CypherFilesIT::isOneRow);
	}

	private static boolean isOneRow(Plan plan) {
		String name = name(plan);
		if (List.of("CacheProperties", "CartesianProduct").contains(name)) {
			return plan.children().stream().allMatch(CypherFilesIT::isOneRow);
		}
		return name.startsWith("NodeUniqueIndexSeek") || name.equals("NodeByIdSeek");
	}

	private static String name(Plan plan) {
		return plan.operatorType().replaceAll("@.*", "");
	}

	private Map<String, Object> evaluate(String literal) {
		return this.driver.executableQuery("RETURN " + literal + " AS parameters")
			.execute()
			.records()
			.getFirst()
			.get("parameters")
			.asMap();
	}

	private static String stem(String name) {
		return name.replaceAll("(-[a-z]+)?\\.cypher$", "");
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(RESOURCES)) {
			return files.filter((file) -> file.toString().endsWith(".cypher")).sorted().toList();
		}
	}

}
