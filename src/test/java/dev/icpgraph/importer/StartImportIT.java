package dev.icpgraph.importer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Imports that are previewed and started over GraphQL, with their own mappings. */
@IntegrationTest
class StartImportIT {

	private static final String FILE = "Firma;Netz;Ort\nGranit Werke;granit.example;Ulm\n";

	private static final String COLUMNS = """
			columns: [{column: "Firma", field: "accounts.name"}, {column: "Netz", field: "accounts.domain"}]""";

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private GraphFixture graph;

	@Autowired
	private ImportedFiles files;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void isRehearsedAndThenStartedOnOneUpload() {
		String upload = hold();

		start("upload: \"%s\", %s, dryRun: true".formatted(upload, COLUMNS), "preview { kinds { written } }")
			.path("startImport.preview.kinds[0].written")
			.entity(Integer.class)
			.isEqualTo(1);
		assertThat(this.graph.count("MATCH (a:Account) RETURN count(a)")).isZero();

		start("upload: \"%s\", %s".formatted(upload, COLUMNS), "import { profile }").path("startImport.import.profile")
			.entity(String.class)
			.isEqualTo("mapping");
		awaitAccounts();
		start("upload: \"%s\", %s".formatted(upload, COLUMNS), "problems { code }").path("startImport.problems[0].code")
			.entity(String.class)
			.isEqualTo("UNKNOWN_UPLOAD");
	}

	@Test
	void isReadBySavedColumnsByNameAndByHeader() {
		this.graphQl
			.document("mutation { saveProfile(input: {name: \"our-crm\", %s}) { problems { message } } }"
				.formatted(COLUMNS))
			.execute()
			.path("saveProfile.problems")
			.entityList(Object.class)
			.hasSize(0);

		Import known = this.files.send("Kunden.csv", FILE.split("\n"));
		Import named = this.files
			.send(Map.of("b.csv", "Netz;Firma\nholm.example;Holm\n".getBytes(StandardCharsets.UTF_8)),
					Map.of("profile", "our-crm"))
			.getFirst();

		assertThat(known.profile()).isEqualTo("our-crm");
		assertThat(named.profile()).isEqualTo("our-crm");
		assertThat(this.graph.values("MATCH (a:Account) RETURN a.domain + ' ' + a.name ORDER BY a.domain"))
			.containsExactly("granit.example Granit Werke", "holm.example Holm");
	}

	@Test
	void takesAMappingByHttpToo() {
		Import it = this.files
			.send(Map.of("a.csv", FILE.getBytes(StandardCharsets.UTF_8)),
					Map.of("mapping", "rows: [{kind: accounts, fields: {domain: Netz, name: Firma, city: Ort}}]"))
			.getFirst();

		assertThat(it.profile()).isEqualTo("mapping");
		assertThat(this.graph.values("MATCH (a:Account) RETURN a.city")).containsExactly("Ulm");
	}

	@Test
	void saysWhatIsWrongWithAMapping() {
		Import it = this.files
			.send(Map.of("a.csv", FILE.getBytes(StandardCharsets.UTF_8)),
					Map.of("mapping", "rows: [{kind: accounts, fields: {color: Netz}}]"))
			.getFirst();

		assertThat(it.status()).isEqualTo(ImportStatus.FAILED);
		assertThat(it.reason()).contains("unknown field 'color' of accounts");
	}

	private String hold() {
		Map<?, ?> answer = new JsonMapper().readValue(
				this.files.answer(Map.of("Kunden.csv", FILE.getBytes(StandardCharsets.UTF_8)), Map.of("hold", "true")),
				Map.class);
		assertThat(answer.get("uploads")).asString().contains("file=Kunden.csv");
		return String.valueOf(answer.get("uploads")).replaceFirst(".*id=([0-9a-f-]+).*", "$1");
	}

	private GraphQlTester.Response start(String input, String asked) {
		return this.graphQl.document("mutation { startImport(input: {%s}) { %s } }".formatted(input, asked)).execute();
	}

	private void awaitAccounts() {
		await().atMost(Duration.ofMinutes(1))
			.until(() -> this.graph.count("MATCH (a:Account {domain: 'granit.example'}) RETURN count(a)") == 1);
	}

}
