package dev.icpgraph;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Starts the application as on servers of other languages and time zones, on the same
 * graph.
 */
@IntegrationTest
class ServerLocaleIT {

	private static final String MARKET = """
			(big:Account {name: 'İIıi Büyük', domain: 'big.example', headcountMin: 9000, headcountMax: 9000, country: 'TR'}),
			(small:Account {name: 'Small', domain: 'small.example', headcountMin: 60, headcountMax: 80, country: 'DE'}),
			(kafka:Technology {name: 'Kafka'}), (big)-[:USES {since: '2024-02-29'}]->(kafka),
			(big)-[:IS_CUSTOMER]->(:Customer {id: 'big', account: 'big', since: '2025-12-31', annualRevenueUsd: 1234567.5})""";

	private static final String ICP = """
			{product: "P", signals: [{name: "Size", kind: FIT, weight: 60, measure: {headcount: {gte: 1000}}},
			 {name: "Kafka", kind: FIT, weight: 40, measure: {uses: {anyOf: ["Kafka"]}}}],
			 tiers: {capacity: {tier1: 1, tier2: 1}}}""";

	/** Documents; {@code $icp} stands for the id of the ICP. */
	private static final List<String> QUESTIONS = List.of("""
			{ icpMatches(icp: "$icp", audience: ALL, first: 9) { nodes { account { name country } score { value tier
			  contributions { signal points text } } } } }""", """
			{ tierCounts(icp: "$icp", audience: ALL) { tier1 tier2 tier3 outside total } }""",
			"{ bestCustomers { rank account { name } value parts { profit } } }",
			"{ accounts(first: 100000) { totalCount } icp { nothing } }", "{ accounts(first: 100000) { totalCount } }",
			"""
					mutation { saveIcp(input: {definition: {product: "", signals: [{name: "S", kind: FIT, weight: 1000000,
					  measure: {headcount: {gte: 5000, lte: 1000}}}], tiers: {capacity: {tier1: -1, tier2: 1}}}}) { problems { code path message } } }""",
			"""
					mutation { startImport(input: {dryRun: true, text: {name: "customers.csv",
					  content: "account,since,annual_revenue_usd\\nbig.example,31.12.2025,\\"1.234.567,5\\"\\nİI.example,2025-13-40,x\\n"}}) {
					  preview { why numbers dates firstRows { line rows { kind values { field value } } }
					    problems { line column value reason } } problems { message } } }""");

	private final Locale before = Locale.getDefault();

	private final TimeZone zoneBefore = TimeZone.getDefault();

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private ScoringFixture scoring;

	@LocalServerPort
	private int port;

	@AfterEach
	void restore() {
		Locale.setDefault(this.before);
		TimeZone.setDefault(this.zoneBefore);
	}

	@ParameterizedTest
	@CsvSource({ "tr-TR-u-nu-arab, Pacific/Kiritimati", "ar-EG, Asia/Tokyo",
			"th-TH-u-ca-buddhist-nu-thai, America/St_Johns", "de-DE, Europe/Berlin" })
	void answersReasonsExportsAndErrorsAreTheSameOnEveryServer(String locale, String zone, @TempDir Path spool) {
		this.scoring.load(GraphText.of(MARKET));
		String icp = IcpFixture.save(this.graphQl, ICP);
		Map<String, String> here = said(this.port, icp);
		assertThat(String.join("\n", here.values())).contains("uses Kafka", "2025-12-31", "tier1");
		Locale.setDefault(Locale.forLanguageTag(locale));
		TimeZone.setDefault(TimeZone.getTimeZone(zone));

		try (SecondApplication there = new SecondApplication(spool)) {
			await().untilAsserted(() -> assertThat(said(there.port(), icp)).isEqualTo(here));
		}
	}

	private static Map<String, String> said(int port, String icp) {
		RestClient client = RestClient.builder()
			.baseUrl("http://127.0.0.1:" + port)
			.defaultStatusHandler((status) -> true, (request, response) -> {
			})
			.build();
		Stream<String> asked = QUESTIONS.stream().map((it) -> it.replace("$icp", icp));
		Map<String, String> said = asked.collect(Collectors.toMap((it) -> it,
				(it) -> String.valueOf(client.post()
					.uri("/graphql")
					.contentType(MediaType.APPLICATION_JSON)
					.body(Map.of("query", it))
					.retrieve()
					.body(String.class))));
		Stream.of("/exports/icps/" + icp + "/matches.csv?audience=ALL", "/exports/icps/" + icp + "/matches.csv?tier=X")
			.forEach((path) -> said.put(path, String.valueOf(client.get().uri(path).retrieve().body(String.class))));
		return said;
	}

}
