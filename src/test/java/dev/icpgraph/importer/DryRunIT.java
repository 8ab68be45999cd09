package dev.icpgraph.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class DryRunIT {

	private static final Path EXPORTS = Path.of("src/test/resources/dev/icpgraph/importer/exports");

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private GraphFixture graph;

	@Autowired
	private ImportedFiles files;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void aDryRunTellsWhatAFileWouldBecomeAndWritesNothing() throws IOException {
		JsonNode preview = preview("hubspot-crm-exports-all-companies.csv");

		assertThat(preview.get("profile").asString()).isEqualTo("hubspot-companies");
		assertThat(preview.get("why").asString())
			.startsWith("The header is that of HubSpot companies: it has Record ID, Company name");
		assertThat(preview.get("columns").get(2)).isEqualTo(JSON.readTree("""
				{"column": "Company Domain Name", "fields": ["accounts.domain", "customers.account"]}"""));
		assertThat(preview.get("columns").get(8)).isEqualTo(JSON.readTree("""
				{"column": "Company owner", "fields": ["accounts.owner"]}"""));
		assertThat(preview.get("firstRows").get(0)).isEqualTo(JSON.readTree(
				"""
						{"line": 2, "leftOut": null, "rows": [
						  {"kind": "accounts", "values": {"account": "18230000101", "city": "Leeds", "country": "GB", "countryGiven": "United Kingdom",
						   "domain": "marrowby.example", "headcountMax": 420, "headcountMin": 420,
						   "industry": "LOGISTICS_AND_SUPPLY_CHAIN", "name": "Marrowby Freight", "owner": "Ida Thorn",
						   "revenueUsdMax": 61000000, "revenueUsdMin": 61000000}},
						  {"kind": "customers", "values": {"account": "18230000101", "since": "2024-03-05"}}]}"""));
		assertThat(preview.get("kinds")).isEqualTo(JSON.readTree("""
				[{"kind": "ACCOUNTS", "rows": 4, "written": 4, "unchanged": 0, "refused": 0},
				 {"kind": "CUSTOMERS", "rows": 2, "written": 2, "unchanged": 0, "refused": 0}]"""));
		assertThat(preview.get("compared").asInt()).isEqualTo(6);
		assertThat(this.graph.values("MATCH (n) WHERE NOT n:GraphRevision|StoreVersion|ElectedWriter RETURN labels(n)"))
			.isEmpty();
	}

	@Test
	void aDryRunTellsWhatIsKnownAlready() throws IOException {
		this.files.send(Map.of("a.csv", Files.readAllBytes(EXPORTS.resolve("hubspot-crm-exports-all-companies.csv"))));
		Object revision = this.graph.values("MATCH (r:GraphRevision) RETURN r.value").getFirst();

		JsonNode kinds = preview("hubspot-crm-exports-all-companies.csv").get("kinds");

		assertThat(kinds.get(0).get("unchanged").asInt()).isEqualTo(4);
		assertThat(kinds.get(1).get("written").asInt()).isZero();
		assertThat(this.graph.values("MATCH (r:GraphRevision) RETURN r.value")).containsExactly(revision);
	}

	@Test
	void aDryRunTellsProblemsAndTheStyleThatTheFileShows() {
		JsonNode preview = preview(
				Map.of("customers.csv", "account;since;orders\na.example;21/08/2013;1.250\n;2020;1\nb.example;soon;2\n"
					.getBytes(StandardCharsets.UTF_8)));

		assertThat(preview.get("numbers").asString()).isEqualTo("COMMA");
		assertThat(preview.get("dates").asString()).isEqualTo("DAY_FIRST");
		assertThat(preview.get("rowsRead").asInt()).isEqualTo(3);
		assertThat(preview.get("rowsRefused").asInt()).isOne();
		assertThat(preview.get("problems").get(0).get("code").asString()).isEqualTo("MISSING");
		assertThat(preview.get("problems").get(1).get("value").asString()).isEqualTo("soon");
		assertThat(preview.get("why").asString()).isEqualTo("The file is named after customers");
	}

	@Test
	void aDryRunOfAnUnknownFileSaysWhatToDo() {
		JsonNode preview = preview(Map.of("x.csv", "one,two\n1,2\n".getBytes(StandardCharsets.UTF_8)));

		assertThat(preview.get("readable").asBoolean()).isFalse();
		assertThat(preview.get("why").asString()).contains("profile=…");
	}

	@Test
	void aDryRunNamesTheFirstOfThousandsOfUnknownColumns() {
		JsonNode preview = preview(
				Map.of("accounts.csv", ("domain" + ",x".repeat(10_000) + "\na.example" + ",1".repeat(10_000) + "\n")
					.getBytes(StandardCharsets.UTF_8)));

		assertThat(preview.get("warnings")).hasSize(101);
		assertThat(preview.get("warnings").get(100).asString()).isEqualTo("9900 more warnings are not kept");
		assertThat(preview.get("rowsRefused").asInt()).isZero();
	}

	private JsonNode preview(String export) throws IOException {
		return preview(Map.of(export, Files.readAllBytes(EXPORTS.resolve(export))));
	}

	private JsonNode preview(Map<String, byte[]> file) {
		return JSON.readTree(this.files.answer(file, Map.of("dryRun", "true"))).get("files").get(0);
	}

}
