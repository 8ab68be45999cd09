package dev.icpgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The alerts, the dashboard and the runbook against a running application. */
class OperationsFilesIT {

	private static final Path FOLDER = Path.of("src/docs/operations");

	private static final Path PAGE = Path.of("src/docs/operations.md");

	private static final Pattern SERVED = Pattern.compile("(?m)^([a-zA-Z_:]\\w*)(?:\\{(.*)})? \\S+$");

	private static final Pattern LABEL = Pattern.compile("(\\w+)\\s*(?:=~|!=|=)\\s*\"");

	private static final Pattern SELECTED = Pattern.compile("([a-z_]\\w*)\\{([^}]*)}");

	private static final Pattern GROUPING = Pattern.compile("\\b(by|on|without)\\s*\\(([^)]*)\\)");

	private static final Pattern NAME = Pattern.compile("[a-zA-Z_]\\w*");

	/** Words of the query language that the files use. */
	private static final Set<String> LANGUAGE = Set.of("sum", "rate", "increase", "topk", "unless", "by", "on", "or");

	/** Labels that Prometheus itself adds to each metric. */
	private static final Set<String> SCRAPED = Set.of("instance", "job");

	/** Long enough for a busy machine. */
	private static final Duration BUSY = Duration.ofMinutes(2);

	@TempDir
	static Path spool;

	/** The labels of each metric that is served. */
	private static final Map<String, Set<String>> served = new TreeMap<>(Map.of("up", SCRAPED));

	@BeforeAll
	static void look() {
		try (SecondApplication application = new SecondApplication(spool)) {
			await().atMost(BUSY).until(() -> application.get("/actuator/health/readiness").statusCode() == 200);
			application.graphQl().document("{ accounts(first: 1) { totalCount } }").execute();
			await().atMost(BUSY).untilAsserted(() -> {
				read(application.get("/actuator/prometheus").body());
				assertThat(served).containsKey("graphql_request_seconds_count");
			});
		}
	}

	@ParameterizedTest
	@MethodSource("queries")
	void asksOnlyForMetricsThatAreServed(String query) {
		assertThat(names(query)).isNotEmpty().isSubsetOf(served.keySet());
		SELECTED.matcher(query)
			.results()
			.forEach((selected) -> assertThat(labels(selected.group(2))).as(selected.group())
				.isSubsetOf(with(served.getOrDefault(selected.group(1), Set.of()))));
		GROUPING.matcher(query)
			.results()
			.flatMap((grouping) -> NAME.matcher(grouping.group(2)).results().map(MatchResult::group))
			.forEach((label) -> assertThat(names(query)).as(label)
				.anyMatch((name) -> with(served.getOrDefault(name, Set.of())).contains(label)));
	}

	@Test
	void eachAlertHasARunbook() throws IOException {
		String page = Files.readString(PAGE);

		assertThat(alerts()).hasSizeGreaterThan(8).allSatisfy((alert) -> {
			String name = String.valueOf(alert.get("alert"));
			assertThat(page).contains("\n#### " + name + "\n");
			assertThat(alert.get("annotations")).asInstanceOf(InstanceOfAssertFactories.MAP)
				.containsEntry("runbook", "src/docs/operations.md#" + name.toLowerCase(Locale.ROOT))
				.containsKey("summary");
		});
	}

	static Stream<String> queries() throws IOException {
		Stream<String> panels = JsonMapper.shared()
			.readTree(FOLDER.resolve("grafana.json").toFile())
			.findValuesAsString("expr")
			.stream();
		return Stream.concat(alerts().stream().map((alert) -> String.valueOf(alert.get("expr"))), panels);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> alerts() throws IOException {
		Map<String, Object> file = new Yaml().load(Files.readString(FOLDER.resolve("alerts.yml")));
		List<Map<String, Object>> rules = new ArrayList<>();
		((List<Map<String, Object>>) Objects.requireNonNull(file.get("groups")))
			.forEach((group) -> rules.addAll((List<Map<String, Object>>) group.get("rules")));
		return rules;
	}

	private static void read(String text) {
		Matcher lines = SERVED.matcher(text);
		while (lines.find()) {
			String labels = (lines.group(2) != null) ? lines.group(2) : "";
			served.computeIfAbsent(lines.group(1), (_) -> new TreeSet<>()).addAll(labels(labels));
		}
	}

	private static List<String> labels(String text) {
		return LABEL.matcher(text).results().map((it) -> it.group(1)).toList();
	}

	private static Set<String> with(Set<String> labels) {
		Set<String> all = new TreeSet<>(labels);
		all.addAll(SCRAPED);
		return all;
	}

	private static List<String> names(String query) {
		String plain = GROUPING.matcher(query)
			.replaceAll(" ")
			.replaceAll("\\{[^}]*}|\\[[^]]*]|\"[^\"]*\"|\\b[0-9.]+\\b", " ");
		return NAME.matcher(plain).results().map(MatchResult::group).filter((it) -> !LANGUAGE.contains(it)).toList();
	}

}
