package dev.icpgraph.proximity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.SnapshotFixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@IntegrationTest
class ProximityControllerIT {

	private static final GraphText MARKET = GraphText
		.of("""
				(uses:Import {file: 'account_technologies.csv'}),
				(best:Account {name: 'Best', domain: 'best.com'})-[:IS_CUSTOMER]->(:Customer {pin: 'PINNED'}),
				(kafka:Technology {name: 'Kafka', category: 'Streaming'}), (flink:Technology {name: 'Flink', category: 'Streaming'}),
				(best)-[:USES {importId: 'uses', row: 7}]->(kafka),
				(near:Account {name: 'Near', domain: 'near.com'})-[:USES {importId: 'uses', row: 2}]->(kafka),
				(akin:Account {name: 'Akin', domain: 'akin.com'})-[:USES {importId: 'uses', row: 3}]->(flink),
				(far:Account {domain: 'far.com'})-[:USES {importId: 'uses', row: 4}]->(excel:Technology),
				(other:Account)-[:USES]->(excel), (more:Account)-[:USES]->(excel), (bare:Account {domain: 'bare.com'})""");

	private static final String QUESTION = """
			query($domain: String!) { account(by: {domain: $domain}) { proximity { value knownShare measuredTo channels {
			  kind value contribution known bits evidence(first: 2) {
			    totalCount nodes { text bits contribution customers marketShare path {
			      nodes { type name } links { from { name } type to { name } provenance { row file } } } } } } } } }""";

	@Autowired
	SnapshotFixture snapshots;

	@Autowired
	HttpGraphQlTester client;

	@BeforeEach
	void load() {
		this.snapshots.load(MARKET);
	}

	@Test
	void leadsFromTheNumberToTheRowOfTheFile() {
		GraphQlTester.Response answer = ask("near.com");
		Map<?, ?> proximity = answer.path("account.proximity").entity(Map.class).get();
		Map<?, ?> channel = first(proximity, "channels");
		Map<?, ?> evidence = evidence(channel).getFirst();
		Map<?, ?> path = (Map<?, ?>) Objects.requireNonNull(evidence.get("path"));

		assertThat(proximity.get("measuredTo")).isEqualTo("Measured against 1 pinned customer.");
		assertThat((Double) proximity.get("value")).isEqualTo((Double) channel.get("contribution"))
			.isEqualTo((Double) channel.get("value"))
			.isBetween(0.1, 0.9);
		assertThat(sum(channel, "contribution")).isCloseTo((Double) channel.get("contribution"), within(1e-12));
		assertThat(evidence.get("text"))
			.isEqualTo("uses Kafka, as your only best customer does; 33% of the market does (1.7× over-represented)");
		assertThat((List<?>) path.get("nodes")).extracting("name").containsExactly("Near", "Kafka", "Best");
		assertThat((List<?>) path.get("links")).extracting("provenance")
			.containsExactly(Map.of("row", 2, "file", "account_technologies.csv"),
					Map.of("row", 7, "file", "account_technologies.csv"));
	}

	@Test
	void showsTheWayThroughACategory() {
		ask("akin.com").path("account.proximity.channels[0].evidence.nodes[0].text")
			.entity(String.class)
			.satisfies((text) -> assertThat(text).startsWith("uses something in the category Streaming"))
			.path("account.proximity.channels[0].evidence.nodes[0].path.links[*].type")
			.entityList(String.class)
			.containsExactly("USES", "USES", "IN_CATEGORY", "IN_CATEGORY")
			.path("account.proximity.channels[0].evidence.nodes[0].path.nodes[*].name")
			.entityList(String.class)
			.containsExactly("Akin", "Flink", "Best", "Kafka", "Streaming");
	}

	@Test
	void tellsFarFromUnknown() {
		ask("far.com").path("account.proximity.value").entity(Double.class).isEqualTo(0.0);
		ask("bare.com").path("account.proximity.value")
			.valueIsNull()
			.path("account.proximity.channels[0].known")
			.entity(Boolean.class)
			.isEqualTo(false);
	}

	@Test
	void measuresToOtherAccountsThanTheBestCustomers() {
		GraphQlTester.Response answer = this.client.document("""
				query($to: [ID!]!) { account(by: {domain: "far.com"}) { proximityTo(accounts: $to) {
				  value measuredTo channels { kind evidence { totalCount nodes { text } } } } } }""")
			.variable("to", List.of(id("other"), id("more"), id("nobody")))
			.execute();

		answer.path("account.proximityTo.measuredTo")
			.entity(String.class)
			.isEqualTo("Measured against 2 accounts of the 3 given; the other is not known.")
			.path("account.proximityTo.channels[0].evidence.nodes[0].text")
			.entity(String.class)
			.satisfies((text) -> assertThat(text).startsWith("uses excel, as both of the given accounts do"));
	}

	@Test
	void saysWhatAnAccountIsMeasuredAgainstWithoutItself() {
		ask("best.com").path("account.proximity.measuredTo")
			.entity(String.class)
			.isEqualTo("Measured against 1 pinned customer. This account is one of them and is not "
					+ "evidence for itself: there is no other best customer to be near to.");
		assertThat(measuredTo("near.com", "near", "other", "more")).isEqualTo("Measured against the 3 accounts "
				+ "given. This account is one of them and is not evidence for itself: it is measured against the other 2 given accounts.");
		assertThat(measuredTo("near.com", "near")).isEqualTo("Measured against the account given. This account is "
				+ "one of them and is not evidence for itself: there is no other given account to be near to.");
		assertThat(measuredTo("near.com", "nobody"))
			.isEqualTo("There is nothing to measure against: the account given is not known.");
		assertThat(measuredTo("near.com", "nobody", "nowhere"))
			.isEqualTo("There is nothing to measure against: none of the 2 accounts given is known.");
	}

	private String measuredTo(String domain, String... accounts) {
		return this.client
			.document(
					"query($to: [ID!]!) { account(by: {domain: \"%s\"}) { proximityTo(accounts: $to) { measuredTo } } }"
						.formatted(domain))
			.variable("to", Arrays.stream(accounts).map(ProximityControllerIT::id).toList())
			.execute()
			.path("account.proximityTo.measuredTo")
			.entity(String.class)
			.get();
	}

	@Test
	void refusesToMeasureToNothingAndFromAnUnknownCursor() {
		refused("proximityTo(accounts: []) { value }", "accounts: 1 to 1000 can be given, and not 0");
		refused("proximity { channels { evidence(after: \"1\") { nodes { text } } } }",
				"'after' is not a cursor of this API: use a 'cursor', 'startCursor' or 'endCursor' that it returned");
	}

	@Test
	void pagesThroughTheEvidence() {
		List<String> all = texts("first: 100");

		assertThat(all).hasSize(2);
		assertThat(texts("first: 1")).containsExactly(all.getFirst());
		assertThat(texts("first: 1, after: \"" + cursor(0) + "\"")).containsExactly(all.getLast());
		assertThat(texts("after: \"" + cursor(1) + "\"")).isEmpty();
	}

	private List<String> texts(String page) {
		return evidence(page, "nodes { text }", "nodes[*].text");
	}

	private String cursor(int place) {
		return evidence("first: 2", "edges { cursor }", "edges[*].cursor").get(place);
	}

	private List<String> evidence(String page, String fields, String path) {
		return this.client.document(
				"{ account(by: {domain: \"near.com\"}) { proximity { channels(kinds: [TECHNOLOGY]) { evidence(%s) { %s } } } } }"
					.formatted(page, fields))
			.execute()
			.path("account.proximity.channels[0].evidence." + path)
			.entityList(String.class)
			.get();
	}

	private void refused(String field, String message) {
		this.client.document("{ account(by: {domain: \"near.com\"}) { " + field + " } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).extracting((error) -> error.getMessage()).containsOnly(message));
	}

	private static String id(String account) {
		return new GlobalId("Account", account).encoded();
	}

	private GraphQlTester.Response ask(String domain) {
		return this.client.document(QUESTION).variable("domain", domain).execute();
	}

	private static Map<?, ?> first(Map<?, ?> parent, String list) {
		return (Map<?, ?>) ((List<?>) Objects.requireNonNull(parent.get(list))).getFirst();
	}

	private static double sum(Map<?, ?> channel, String field) {
		return evidence(channel).stream().mapToDouble((item) -> (Double) Objects.requireNonNull(item.get(field))).sum();
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> evidence(Map<?, ?> channel) {
		Map<?, ?> page = (Map<?, ?>) Objects.requireNonNull(channel.get("evidence"));
		return (List<Map<String, Object>>) Objects.requireNonNull(page.get("nodes"));
	}

}
