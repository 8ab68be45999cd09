package dev.icpgraph.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SparkInputTests {

	private static final String ICP = """
			{"product": "Suite", "signals": [
			  {"name": "Near", "kind": "FIT", "weight": 3, "measure": {"proximity": {"channels": ["TECHNOLOGY"]}}},
			  {"name": "Kafka", "kind": "FIT", "weight": 1, "measure": {"uses": {"anyOf": ["Kafka"]}}}],
			 "tiers": {"capacity": {"tier1": 1, "tier2": 1}}}
			""";

	private static SparkSession spark;

	@TempDir
	Path folder;

	@BeforeAll
	static void start() {
		spark = SparkSession.builder()
			.master("local[1]")
			.config("spark.ui.enabled", false)
			.config("spark.sql.shuffle.partitions", 2)
			.getOrCreate();
	}

	@AfterAll
	static void stop() {
		spark.stop();
	}

	private void write(String name, String... lines) throws IOException {
		Files.createDirectories(this.folder.resolve("input"));
		Files.write(this.folder.resolve("input").resolve(name), List.of(lines));
	}

	private void market() throws IOException {
		write("accounts-1.csv", "account,domain,name", "k1,acme.com,Acme", "k2,beta.io,Beta", "k3,,Gamma");
		write("accounts-2.csv", "account,domain,name,country", "k4,delta.dev,Delta,DE", "k4,delta.dev,Delta Ltd,");
		write("account_technologies.csv", "account,technology", "https://www.acme.com/about,Kafka", "k2,kafka",
				"k3,Spark", "delta.dev,Kafka (contributes)", "newcomer.org,KAFKA");
		write("customers.csv", "account,since", "acme.com,2020");
	}

	private Map<String, Row> scores(Path input, String icp) throws IOException {
		Path definition = Files.writeString(this.folder.resolve("icp.json"), icp);
		String output = this.folder.resolve("scores-" + input.getFileName()).toString();
		new MarketScoring(spark, new SparkArguments(input.toString(), definition.toString(), LocalDate.of(2026, 1, 1),
				output, List.of("delta.dev"), 2))
			.run();
		Map<String, Row> byId = new HashMap<>();
		spark.read().parquet(output).collectAsList().forEach((row) -> byId.put(row.getAs("id"), row));
		return byId;
	}

	@Test
	void findsAnAccountByEachOfItsNames() throws IOException {
		market();

		Map<String, Row> scores = scores(this.folder.resolve("input"), ICP);

		assertThat(scores).containsOnlyKeys("k1", "k2", "k3", "k4", "newcomer.org");
		assertThat(scores.get("k1").<String>getAs("role")).isEqualTo("CUSTOMER");
		assertThat(scores.get("k4").<String>getAs("role")).isEqualTo("OURS");
		assertThat(scores.get("k4").<String>getAs("name")).isEqualTo("Delta Ltd");
		assertThat(scores.get("newcomer.org").<String>getAs("domain")).isEqualTo("newcomer.org");
		assertThat(scores.get("k2").<Integer>getAs("tier")).isOne();
		assertThat(scores.get("newcomer.org").<Double>getAs("score"))
			.isEqualTo(scores.get("k2").<Double>getAs("score"));
		assertThat(scores.get("newcomer.org").<Integer>getAs("tier")).isEqualTo(2);
		assertThat(scores.get("k3").<Integer>getAs("tier")).isEqualTo(3);
	}

	@Test
	void readsParquetAsItReadsCsv() throws IOException {
		market();
		Path packed = Files.createDirectory(this.folder.resolve("parquet"));
		try (Stream<Path> files = Files.list(this.folder.resolve("input"))) {
			for (Path file : files.toList()) {
				String name = file.getFileName().toString().replace(".csv", "");
				spark.read()
					.option("header", true)
					.csv(file.toString())
					.coalesce(1)
					.write()
					.parquet(this.folder + "/" + name);
				try (Stream<Path> written = Files.list(this.folder.resolve(name))) {
					Path part = written.filter((it) -> it.toString().endsWith(".parquet")).findFirst().orElseThrow();
					Files.copy(part, packed.resolve(name + ".parquet"));
				}
			}
		}

		assertThat(scores(packed, ICP).values())
			.containsExactlyInAnyOrderElementsOf(scores(this.folder.resolve("input"), ICP).values());
	}

	@Test
	void refusesASignalByItsNameBeforeItReadsFiles() throws IOException {
		market();

		assertThatThrownBy(() -> scores(this.folder.resolve("nowhere"),
				ICP.replace("{\"proximity\": {\"channels\": [\"TECHNOLOGY\"]}}", "{\"learned\": {}}")))
			.isInstanceOf(RefusedInputException.class)
			.hasMessageContaining("Signal 'Near' has learned");
	}

	@Test
	void refusesANameThatNobodyHasAndNamesTheNearest() throws IOException {
		market();

		assertThatThrownBy(() -> scores(this.folder.resolve("input"), ICP.replace("[\"Kafka\"]", "[\"Kafk\"]")))
			.satisfies((failure) -> assertThat(RefusedInputException.in(failure))
				.hasMessageContaining("No account has the technology 'Kafk'; did you mean kafka?"));
	}

	@Test
	void findsAPersonByEachNameAndTiesAccountsThroughThem() throws IOException {
		market();
		write("people.csv", "person,email,name", "p1,ada@acme.com,Ada", "p2,bob@beta.io,Bob");
		write("employments.csv", "person,account,title,since,until", "p1,acme.com,CTO,2019,", "p2,k2,CTO,2020,");
		write("acquaintances.csv", "person,other_person", "bob@beta.io,ada@acme.com");

		Map<String, Row> scores = scores(this.folder.resolve("input"), ICP.replace("[\"TECHNOLOGY\"]", "[\"PEOPLE\"]"));

		assertThat(near(scores, "k2")).isGreaterThan(0.3);
		assertThat(near(scores, "k4")).isZero();
	}

	private static double near(Map<String, Row> scores, String account) {
		Row score = scores.get(account);
		return score.<Row>getList(score.fieldIndex("contributions")).getFirst().<Double>getAs("value");
	}

	@Test
	void refusesNamesThatRowsGiveInDifferentWays() throws IOException {
		market();
		write("accounts-3.csv", "account,domain,name", "k5,acme.com,Acme Too");

		assertThatThrownBy(() -> scores(this.folder.resolve("input"), ICP)).isInstanceOf(RefusedInputException.class)
			.hasMessageContaining("acme.com");
	}

	@Test
	void refusesASecondRowForACustomer() throws IOException {
		market();
		write("customers-2.csv", "account,since", "k1,2021");

		assertThatThrownBy(() -> scores(this.folder.resolve("input"), ICP))
			.satisfies((failure) -> assertThat(RefusedInputException.in(failure)).hasMessageContaining("k1"));
	}

	@Test
	void refusesAnExportOfAnotherProgram() throws IOException {
		market();
		write("companies.csv", "Record ID,Company name,Company Domain Name", "1,Acme,acme.com");

		assertThatThrownBy(() -> scores(this.folder.resolve("input"), ICP)).satisfies(
				(failure) -> assertThat(RefusedInputException.in(failure)).hasMessageContaining("companies.csv"));
	}

}
