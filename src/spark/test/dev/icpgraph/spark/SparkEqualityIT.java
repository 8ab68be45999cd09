package dev.icpgraph.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.importer.ImportedFiles;
import dev.icpgraph.scoring.Contribution;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.Scoreboard;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.ScoringFixture;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application and Spark read the same files and give the same scores, to the last
 * bit.
 */
@IntegrationTest
class SparkEqualityIT {

	private static final Path SAMPLE = Path.of("src/main/resources/sample");

	/** Questions that the sample's own definition does not ask. */
	private static final String WIDE = """
			{"product": "Suite", "filters": [
			  {"name": "Employs somebody we know", "whenUnknown": "KEEP",
			   "measure": {"people": {"seniorities": ["C_LEVEL", "VP", "DIRECTOR"], "atLeast": 2}}}],
			 "signals": [
			  {"name": "Near in every way", "kind": "FIT", "weight": 30,
			   "measure": {"proximity": {"channels": ["TECHNOLOGY", "PEOPLE", "REFERRAL", "EVENT"]}}},
			  {"name": "Like our best customers", "kind": "FIT", "weight": 20, "measure": {"likeness": {}}},
			  {"name": "As much is known", "kind": "FIT", "weight": 10, "measure": {"footprint": {"gte": 0.4}}},
			  {"name": "Near through people", "kind": "FIT", "weight": 10, "measure": {"proximity": {"channels": ["PEOPLE"]}}},
			  {"name": "Near through referrals", "kind": "FIT", "weight": 10,
			   "measure": {"proximity": {"channels": ["REFERRAL"]}}},
			  {"name": "Near through events", "kind": "FIT", "weight": 10, "measure": {"proximity": {"channels": ["EVENT"]}}},
			  {"name": "Builds", "kind": "FIT", "weight": 10, "measure": {"people": {"titles": ["Platform Engineer",
			   "Site Reliability Engineer"], "wateringHoles": ["mailing lists", "local meetups"], "atLeast": 2}}},
			  {"name": "Hired a leader", "kind": "INTENT", "weight": 10, "halfLifeDays": 180,
			   "measure": {"hired": {"titles": ["Chief Technology Officer", "VP Engineering"], "withinDays": 700}}},
			  {"name": "Finds the slow service", "kind": "INTENT", "weight": 10, "halfLifeDays": 300,
			   "measure": {"job": {"name": "Find it", "technologies": ["Jaeger"], "series": ["Freight Telemetry Day"],
			   "hiringTitles": ["Site Reliability Engineer"]}}},
			  {"name": "Speaks at conferences", "kind": "INTENT", "weight": 5, "halfLifeDays": 400,
			   "measure": {"participation": {"kinds": ["CONFERENCE", "MEETUP"], "roles": ["SPOKE", "SPONSORED"]}}},
			  {"name": "New technology leader", "kind": "INTENT", "weight": 5, "halfLifeDays": 200,
			   "measure": {"leadershipChange": {"roles": ["Chief Technology Officer", "VP Engineering"],
			   "change": "JOINED"}}}],
			 "tiers": {"capacity": {"tier1": 50, "tier2": 200}}}
			""";

	private static final String OURS = "ours.example,lumenkeel.example,https://www.Our-Lab.example";

	@Autowired
	GraphFixture graph;

	@Autowired
	ImportedFiles files;

	@Autowired
	ScoringFixture scoring;

	@Autowired
	Scoreboard scoreboard;

	@TempDir
	Path folder;

	/**
	 * The sample, and an optional market that cannot be published: a folder with files of
	 * rows and an {@code icp.json}.
	 */
	static Stream<Path> markets() {
		return Stream.concat(Stream.of(SAMPLE),
				Optional.ofNullable(System.getProperty("spark.market")).map(Path::of).stream());
	}

	@ParameterizedTest
	@MethodSource("markets")
	void scoresAMarketAsTheApplicationDoesInOneProcessAndInACluster(Path market) throws IOException {
		Path input = Files.createDirectory(this.folder.resolve("input"));
		Map<String, byte[]> content = new TreeMap<>();
		try (Stream<Path> all = Files.list(market)) {
			for (Path file : all.filter((it) -> it.toString().endsWith(".csv")).toList()) {
				Files.copy(file, input.resolve(file.getFileName()));
				content.put(file.getFileName().toString(), Files.readAllBytes(file));
			}
		}
		this.graph.clear();
		this.files.send(content);
		this.scoring.upToDate();
		Path icp = market.resolve("icp.json");
		check(input, icp, "local[2]");
		check(input, market.equals(SAMPLE) ? Files.writeString(this.folder.resolve("wide.json"), WIDE) : icp,
				"local-cluster[2,1,1024]");
	}

	private void check(Path input, Path icp, String master) throws IOException {
		Scores scores = this.scoreboard.current().unsaved(IcpFile.read(Files.readString(icp), IcpFile.ANY_NAME));
		Map<String, Row> written = written(input, icp, master, 5);

		assertThat(written.keySet()).as(master).hasSize(scores.snapshot().accounts());
		assertThat(IntStream.range(0, scores.snapshot().accounts()).mapToObj(scores::score).toList()).as(master)
			.allSatisfy((score) -> assertThat(shown(written.get(score.accountId()))).isEqualTo(shown(score)));
	}

	private Map<String, Row> written(Path input, Path icp, String master, int parts) throws IOException {
		Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
		SparkSession spark = SparkSession.builder()
			.master(master)
			.config("spark.ui.enabled", false)
			.config("spark.sql.shuffle.partitions", 4)
			.config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
			.config("spark.executor.extraJavaOptions",
					System.getenv("SPARK_JVM") + " -Dlogback.configurationFile="
							+ Path.of("src/spark/logback.xml").toAbsolutePath())
			.getOrCreate();
		try {
			String output = this.folder.resolve("scores-" + master.length()).toString();
			new MarketScoring(spark, new SparkArguments(input.toString(), icp.toString(), LocalDate.of(2026, 11, 1),
					output, List.of(OURS.split(",")), parts))
				.run();
			Map<String, Row> byId = new HashMap<>();
			spark.read().parquet(output).collectAsList().forEach((row) -> byId.put(row.getAs("id"), row));
			return byId;
		}
		finally {
			spark.stop();
		}
	}

	private static Map<String, Object> shown(Row row) {
		List<List<Object>> contributions = new ArrayList<>();
		row.<Row>getList(row.fieldIndex("contributions"))
			.forEach((it) -> contributions.add(List.of(it.get(0), it.get(1), it.get(2), it.get(3))));
		Map<String, Object> shown = new TreeMap<>();
		Stream.of("domain", "name", "role", "score", "fit", "intent", "low", "high", "knownShare", "tier", "passes")
			.forEach((name) -> shown.put(name, String.valueOf(row.<Object>getAs(name))));
		shown.put("contributions", contributions);
		return shown;
	}

	private static Map<String, Object> shown(Score score) {
		Map<String, Object> shown = new TreeMap<>();
		Scores scores = score.scores();
		int tier = scores.tiers()[score.account()];
		shown.put("domain", String.valueOf(scores.snapshot().accountDomain(score.account())));
		shown.put("name", String.valueOf(scores.snapshot().accountName(score.account())));
		shown.put("role", score.role().name());
		shown.put("score", String.valueOf(score.value()));
		shown.put("fit", String.valueOf(score.fit()));
		shown.put("intent", String.valueOf(score.intent()));
		shown.put("low", String.valueOf(score.low()));
		shown.put("high", String.valueOf(score.high()));
		shown.put("knownShare", String.valueOf(score.knownShare()));
		shown.put("tier", (tier == 0) ? "null" : String.valueOf(tier));
		shown.put("passes", String.valueOf(tier != 0));
		List<List<Object>> contributions = new ArrayList<>();
		for (Contribution it : score.contributions()) {
			contributions.add(List.of(it.signal(), it.points(), it.value(), !it.assumed()));
		}
		shown.put("contributions", contributions);
		return shown;
	}

}
