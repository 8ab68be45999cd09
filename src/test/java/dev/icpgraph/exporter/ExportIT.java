package dev.icpgraph.exporter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.scoring.ScoringFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class ExportIT {

	/** More than two batches. */
	private static final int ACCOUNTS = 1203;

	@Autowired
	HttpGraphQlTester graphQl;

	@Autowired
	GraphFixture graph;

	@Autowired
	ScoringFixture scoring;

	@LocalServerPort
	int port;

	@BeforeEach
	void market() {
		this.graph.clear();
		this.graph.run("UNWIND range(1, " + ACCOUNTS + ") AS i CREATE (a:Account {id: 'a' + i + '.com', "
				+ "domain: 'a' + i + '.com', name: CASE i WHEN 1 THEN '=cmd()' ELSE 'Account ' + i END, "
				+ "headcountMin: i, headcountMax: i})");
		this.graph.raiseRevision();
		this.scoring.upToDate();
	}

	@Test
	void streamsAllMatchesInTheOrderOfTheirRanks() {
		List<String> lines = get(icp(), ".csv?template=hubspot").lines().toList();

		assertThat(lines).hasSize(1 + ACCOUNTS - 9)
			.startsWith(
					"Company Domain Name,Company name,Country/Region,Ideal Customer Profile Tier,ICP customer,ICP reasons")
			.doesNotHaveDuplicates();
		assertThat(lines.subList(1, 101)).allMatch((line) -> line.contains(",tier_1,"));
		assertThat(lines.subList(101, lines.size())).noneMatch((line) -> line.contains(",tier_1,"));
	}

	@Test
	void takesTiersAndDefusesFormulas() {
		assertThat(get(icp(), ".csv?tier=TIER_2&template=sheet").lines()).hasSize(1 + 200);
		assertThat(get(icp(), ".csv?tier=TIER_1,TIER_2").lines()).hasSize(1 + 300);
		assertThat(get(icp(), ".csv?tier=TIER_1&tier=TIER_3").lines()).hasSize(1 + ACCOUNTS - 9 - 200);
		assertThat(get(icp(), ".csv").lines().filter((line) -> line.contains("cmd()"))).isEmpty();
		assertThat(get(icp("lte: 9"), ".csv").lines().filter((line) -> line.contains("cmd()"))).singleElement()
			.asString()
			.contains(",'=cmd(),");
	}

	@Test
	void carriesProspectsAwayUnlessAskedForOthers() {
		this.graph.run("MATCH (a:Account) WHERE a.id IN ['a1200.com', 'a1201.com'] "
				+ "CREATE (a)-[:IS_CUSTOMER {key: 'c'}]->(:Customer {id: a.id})");
		this.graph.raiseRevision();
		this.scoring.upToDate();
		String icp = icp();

		assertThat(get(icp, ".csv?tier=TIER_1").lines()).hasSize(1 + 100)
			.noneMatch((line) -> line.contains(",customer,yes,"));
		assertThat(get(icp, ".csv?audience=customers").lines().skip(1)).hasSize(2)
			.allMatch((line) -> line.contains(",customer,yes,"));
		assertThat(get(icp, ".csv?audience=all").lines()).hasSize(1 + ACCOUNTS - 9);
		assertThat(fetch(icp, ".ndjson?audience=customers").getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
			.isEqualTo("attachment; filename=\"customers.ndjson\"");
	}

	@Test
	void anExportIsReadBackUnchanged() {
		this.graph
			.run("""
						MATCH (a:Account) SET a.importId = 'sample', a.row = a.headcountMax
					WITH a WHERE a.headcountMax <= 6
						SET a += [{name: '+Plus, "Inc"', region: '-North'}, {name: '@Home', country: 'DE', countryGiven: 'Deutschland'},
						  {name: "'s Gravenhage", country: 'NA'}, {headcountMin: 2, headcountMax: 6, city: 'Saíra'},
						  {key: '0012301', industry: '=Retail'}, {key: 'a/b'}][a.headcountMin - 1]""");
		this.graph.raiseRevision();
		this.scoring.upToDate();
		String file = get(icp("lte: 9"), ".csv?audience=all");
		assertThat(file).contains("\"'+Plus, \"\"Inc\"\"\"", "'@Home", "'s Gravenhage", "'=Retail", "'-North");

		byte[] parquet = Objects.requireNonNull(
				client("/exports/icps/" + icp("lte: 9") + "/matches.parquet?audience=all").toEntity(byte[].class)
					.getBody());
		Map<String, Object> unchanged = Map.of("status", "DONE", "rowsRead", 9, "rowsUnchanged", 9);
		assertThat(sentBack("accounts.csv", file.getBytes(StandardCharsets.UTF_8))).isEqualTo(unchanged);
		assertThat(sentBack("accounts.parquet", parquet)).isEqualTo(unchanged);
	}

	@Test
	void writesAParquetFileForWarehouses() {
		ResponseEntity<byte[]> found = client("/exports/icps/" + icp() + "/matches.parquet?tier=TIER_1")
			.toEntity(byte[].class);

		assertThat(found.getHeaders().getContentType())
			.isEqualTo(MediaType.parseMediaType("application/vnd.apache.parquet"));
		assertThat(found.getHeaders().getFirst("X-Total-Count")).isEqualTo("100");
		assertThat(found.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
			.isEqualTo("attachment; filename=\"prospects.parquet\"");
		assertThat(new String(Objects.requireNonNull(found.getBody()), StandardCharsets.ISO_8859_1)).startsWith("PAR1")
			.endsWith("PAR1");
	}

	@Test
	void partsOfOneStateMakeTheWholeList() {
		String icp = icp();
		ResponseEntity<String> whole = fetch(icp, ".csv");
		String state = whole.getHeaders().getFirst("X-Scores-State");
		List<ResponseEntity<String>> parts = IntStream.rangeClosed(1, 4)
			.mapToObj((part) -> fetch(icp, ".csv?parts=4&part=" + part + "&state=" + state))
			.toList();

		assertThat(parts).extracting((it) -> it.getHeaders().getContentDisposition().getFilename())
			.containsExactly("prospects-1-of-4.csv", "prospects-2-of-4.csv", "prospects-3-of-4.csv",
					"prospects-4-of-4.csv");
		assertThat(parts).extracting((it) -> it.getHeaders().getFirst("X-Scores-State")).containsOnly(state);
		assertThat(parts.stream().flatMap((it) -> rows(it).stream())).containsExactlyInAnyOrderElementsOf(rows(whole));
	}

	@Test
	void refusesAPartOfAnotherState() {
		String icp = icp();
		String state = fetch(icp, ".csv").getHeaders().getFirst("X-Scores-State");
		this.graph.run("MATCH (a:Account {id: 'a700.com'}) SET a.headcountMin = 5, a.headcountMax = 5");
		this.graph.raiseRevision();
		this.scoring.upToDate();

		ResponseEntity<String> refused = fetch(icp, ".parquet?parts=4&part=2&state=" + state);

		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(refused.getBody()).contains("the scores changed from '" + state + "'", "request all parts again");
		assertThat(fetch(icp, ".parquet?parts=4&part=2").getStatusCode().value()).isEqualTo(200);
	}

	private static List<String> rows(ResponseEntity<String> file) {
		return String.valueOf(file.getBody()).lines().skip(1).toList();
	}

	private Map<?, ?> sentBack(String name, byte[] file) {
		LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		parts.add("files", new ByteArrayResource(file) {
			@Override
			public String getFilename() {
				return name;
			}
		});
		Map<?, ?> sent = RestClient.create("http://127.0.0.1:" + this.port)
			.post()
			.uri("/imports")
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(parts)
			.retrieve()
			.body(Map.class);
		List<?> imports = (List<?>) Objects.requireNonNull(Objects.requireNonNull(sent).get("imports"));
		Object id = ((Map<?, ?>) imports.getFirst()).get("id");
		Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
		Map<?, ?> found = Map.of();
		while (!"DONE".equals(found.get("status")) && Instant.now().isBefore(deadline)) {
			found = this.graphQl.document("query ($id: ID!) { import(id: $id) { status rowsRead rowsUnchanged } }")
				.variable("id", id)
				.execute()
				.path("import")
				.entity(Map.class)
				.get();
		}
		return found;
	}

	@Test
	void writesALineOfJsonForEachMatch() {
		ResponseEntity<String> found = fetch(icp(), ".ndjson?tier=tier_1");

		assertThat(found.getHeaders().getContentType())
			.isEqualTo(MediaType.parseMediaType("application/x-ndjson;charset=UTF-8"));
		List<String> lines = String.valueOf(found.getBody()).lines().toList();
		assertThat(lines).hasSize(101).last().isEqualTo("{\"rows\":100}");
		assertThat(lines.subList(0, 100))
			.allMatch((line) -> line.startsWith("{\"id\":") && line.contains("\"tier\":\"tier_1\""));
	}

	@Test
	void announcesHowMuchComesBeforeIt() {
		ResponseEntity<byte[]> found = client("/exports/icps/" + icp() + "/matches.csv?tier=TIER_2&bom=true")
			.toEntity(byte[].class);

		byte[] body = Objects.requireNonNull(found.getBody());
		assertThat(found.getHeaders().getFirst("X-Total-Count")).isEqualTo("200");
		assertThat(found.getHeaders().getContentLength()).isEqualTo(body.length);
		assertThat(new String(body, StandardCharsets.UTF_8)).startsWith("\uFEFFaccount,").hasLineCount(201);
	}

	@Test
	void refusesUnknownIdsAndOptions() {
		String none = new GlobalId("Icp", "none").encoded();

		assertThat(fetch(none, ".csv").getStatusCode().value()).isEqualTo(404);
		assertThat(fetch("nonsense", ".csv").getStatusCode().value()).isEqualTo(400);
		assertThat(fetch(icp(), ".csv?template=excel").getStatusCode().value()).isEqualTo(400);
		assertThat(fetch(icp(), ".ndjson?tier=TIER_9").getStatusCode().value()).isEqualTo(400);
		assertThat(fetch(icp(), ".csv?template=").getStatusCode().value()).isEqualTo(200);
		assertThat(get(icp(), ".xlsx")).contains("There is nothing at '/exports/icps/",
				"lists end in .csv, .ndjson or .parquet");
		assertThat(fetch(icp(), ".csv?bom=yes").getStatusCode().value()).isEqualTo(400);
		assertThat(fetch(icp(), ".csv?audience=everyone").getStatusCode().value()).isEqualTo(400);
		assertThat(fetch(icp(), ".csv").getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
			.isEqualTo("attachment; filename=\"prospects.csv\"");
	}

	private String get(String icp, String rest) {
		return String.valueOf(fetch(icp, rest).getBody());
	}

	private ResponseEntity<String> fetch(String icp, String rest) {
		return client("/exports/icps/" + icp + "/matches" + rest).toEntity(String.class);
	}

	private RestClient.ResponseSpec client(String path) {
		return RestClient.create("http://127.0.0.1:" + this.port)
			.get()
			.uri(path)
			.retrieve()
			.onStatus((status) -> true, (request, response) -> {
			});
	}

	private String icp() {
		return icp("gte: 10");
	}

	private String icp(String limits) {
		String id = IcpFixture.save(this.graphQl, """
				{product: "P", filters: [{name: "f", measure: {headcount: {%s}}}],
				 signals: [{name: "s", kind: FIT, weight: 1, measure: {headcount: {gte: 600}}}],
				 tiers: {capacity: {tier1: 100, tier2: 200}}}""".formatted(limits));
		awaitScores(id);
		return id;
	}

	private void awaitScores(String icp) {
		Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
		while (total(icp) != ACCOUNTS && Instant.now().isBefore(deadline)) {
			Thread.onSpinWait();
		}
	}

	private int total(String icp) {
		return this.graphQl.document("query ($icp: ID!) { tierCounts(icp: $icp, audience: ALL) { total } }")
			.variable("icp", icp)
			.execute()
			.path("tierCounts.total")
			.entity(Integer.class)
			.get();
	}

}
