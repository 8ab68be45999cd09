package dev.icpgraph.privacy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

import dev.icpgraph.EmbeddedNeo4j;
import dev.icpgraph.IcpGraphApplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Searches every file that Neo4j and the application leave behind for an erased person.
 */
class ErasedStoreIT {

	private static final String LONG = "zara.marlowe-quill@one-of-the-longest-domains-that-a-company-has.example";

	private static final String SHORT = "zaramarloweq@acme.example";

	private static final String NAME = "Zara Marlowe-Quill";

	private static final String PROFILE = "zara-marlowe-quill-12345";

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { LONG, SHORT })
	void isInNoFile(String email) {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(this.folder.resolve("neo4j"), 32)) {
			neo4j.afterSingletonsInstantiated();
			try (ConfigurableApplicationContext application = application(neo4j)) {
				HttpGraphQlTester graphQl = graphQl(application);
				loadCrowd(graphQl);
				load(application, graphQl, email);
				assertThat(
						graphQl.document("{ personRecord(by: {email: \"%s\"}) { entries { kind } } }".formatted(email))
							.execute()
							.path("personRecord.entries[*].kind")
							.entityList(String.class)
							.get())
					.containsExactly("PERSON", "EMPLOYMENT", "ACQUAINTANCE", "IMPORT_PROBLEM", "EARLIER_VALUES");

				erase(graphQl, email);

				graphQl.document("{ people(first: 100, where: {name: {contains: \"Zara\"}}) { totalCount } }")
					.execute()
					.path("people.totalCount")
					.entity(Long.class)
					.isEqualTo(0L);
			}
		}

		StoreSearch search = new StoreSearch(this.folder);
		assertThat(search.filesWith("person-17@crowd.example")).as("the search finds others").isNotEmpty();
		assertThat(List.of(email, NAME, PROFILE, "Marlowe"))
			.allSatisfy((it) -> assertThat(search.filesWith(it)).isEmpty());
	}

	@Test
	void isFoundBefore() {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(this.folder.resolve("neo4j"), 32)) {
			neo4j.afterSingletonsInstantiated();
			try (ConfigurableApplicationContext application = application(neo4j)) {
				load(application, graphQl(application), SHORT);
			}
		}

		StoreSearch search = new StoreSearch(this.folder);
		assertThat(search.filesWith(SHORT)).anySatisfy((file) -> assertThat(file).endsWith("neostore.propertystore.db"))
			.anySatisfy((file) -> assertThat(file).contains("/index/"))
			.anySatisfy((file) -> assertThat(file).contains("neostore.transaction.db"));
	}

	private static void erase(HttpGraphQlTester graphQl, String email) {
		List<String> remains = graphQl.document("""
				mutation { erasePerson(input: {by: {email: "%s"}}) { problems { message }
				  erased { links texts importProblems remains } } }""".formatted(email))
			.execute()
			.path("erasePerson.problems")
			.entityList(Object.class)
			.hasSize(0)
			.path("erasePerson.erased.remains")
			.entityList(String.class)
			.get();
		assertThat(remains).hasSize(2);
	}

	private static void loadCrowd(HttpGraphQlTester graphQl) {
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < 400; i++) {
			rows.append("{person: \"person-%d@crowd.example\", name: \"Person %d of the crowd\"}".formatted(i, i));
		}
		graphQl.document("mutation { upsertPeople(input: {rows: [%s]}) { problems { message } } }".formatted(rows))
			.executeAndVerify();
	}

	private static void load(ConfigurableApplicationContext application, HttpGraphQlTester graphQl, String email) {
		upload(application, "people.csv", """
				person,name,email,linkedin_url,age_band
				%1$s,%2$s,%1$s,https://linkedin.com/in/%3$s,
				%1$s,%2$s,not an e-mail address,,
				""".formatted(email, NAME, PROFILE));
		await().atMost(PATIENCE)
			.until(() -> graphQl.document("{ imports(first: 1) { nodes { status } } }")
				.execute()
				.path("imports.nodes[0].status")
				.entity(String.class)
				.get()
				.equals("DONE"));
		graphQl
			.document(
					"""
							mutation { upsertPeople(input: {rows: [{person: "%1$s", education: "PhD"}]}) { problems { message } }
							  recordEmployments(input: {rows: [{person: "%1$s", account: "acme.example", title: "CTO"}]}) { problems { message } }
							  recordAcquaintances(input: {rows: [{person: "%1$s", otherPerson: "person-1@crowd.example"}]}) { problems { message } } }"""
						.formatted(email))
			.executeAndVerify();
	}

	private static void upload(ConfigurableApplicationContext application, String name, String content) {
		MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		parts.add("files", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public String getFilename() {
				return name;
			}
		});
		RestClient.create(address(application)).post().uri("/imports").body(parts).retrieve().toBodilessEntity();
	}

	private ConfigurableApplicationContext application(EmbeddedNeo4j neo4j) {
		return new SpringApplicationBuilder(IcpGraphApplication.class).run("--server.port=0",
				"--server.address=127.0.0.1", "--icpgraph.security.open=true", "--spring.mvc.async.request-timeout=2m",
				"--icpgraph.cypher.silence=1m", "--icpgraph.security.audit-file=" + this.folder.resolve("audit.log"),
				"--logging.file.name=" + this.folder.resolve("application.log"),
				"--icpgraph.spool.folder=" + this.folder.resolve("spool"), "--spring.neo4j.uri=" + neo4j.uri(),
				"--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=" + neo4j.password());
	}

	private static HttpGraphQlTester graphQl(ConfigurableApplicationContext application) {
		return HttpGraphQlTester.create(WebTestClient.bindToServer()
			.baseUrl(address(application) + "/graphql")
			.responseTimeout(PATIENCE)
			.build());
	}

	private static String address(ConfigurableApplicationContext application) {
		return "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
	}

}
