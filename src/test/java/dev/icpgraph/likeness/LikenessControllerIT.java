package dev.icpgraph.likeness;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.SnapshotFixture;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class LikenessControllerIT {

	private static final String MARKET = """
			(best:Account {name: 'Best', domain: 'best.com'}), (near:Account {domain: 'near.com'}),
			(bare:Account {domain: 'bare.com'}), (kafka:Technology {name: 'Kafka'}), (p:Person {name: 'Ann'}), (q:Person {name: 'Bob'}),
			(best)-[:USES]->(kafka), (near)-[:USES]->(kafka), (p)-[:EMPLOYED_AT {since: '2019', until: '2020'}]->(best),
			(p)-[:EMPLOYED_AT {since: '2021', current: true, title: 'CTO'}]->(near),
			(q)-[:EMPLOYED_AT {since: '2018', current: true, title: 'Buyer'}]->(best)""";

	private static final String QUESTION = """
			query($domain: String!) { account(by: {domain: $domain}) { likeness {
			  value averageValue bits nearnessBits footprintBits contributions { text kind bits points } } } }""";

	@Autowired
	SnapshotFixture snapshots;

	@Autowired
	HttpGraphQlTester client;

	@Test
	@SuppressWarnings("unchecked")
	void addsUpExactlyAsClientsAdd() {
		this.snapshots.load(GraphText.of(MARKET, "(best)-[:IS_CUSTOMER]->(:Customer {pin: 'PINNED'})"));

		for (String domain : List.of("near.com", "bare.com")) {
			Map<String, Object> likeness = ask(domain).path("account.likeness").entity(Map.class).get();
			List<Map<String, Object>> parts = Objects
				.requireNonNull((List<Map<String, Object>>) likeness.get("contributions"));
			assertThat(number(likeness, "averageValue") + sum(parts, "points")).isEqualTo(number(likeness, "value"));
			assertThat(sum(parts, "bits")).isEqualTo(number(likeness, "bits"))
				.isEqualTo(number(likeness, "nearnessBits") + number(likeness, "footprintBits"));
		}
	}

	private static double number(Map<String, Object> likeness, String field) {
		return (Double) Objects.requireNonNull(likeness.get(field));
	}

	@Test
	void namesPeopleAndWordsTiesByKnownFacts() {
		this.snapshots.load(GraphText.of(MARKET, "(best)-[:IS_CUSTOMER]->(:Customer {pin: 'PINNED'})"));

		ask("near.com").path("account.likeness.contributions[?(@.kind == 'NEARNESS')].text")
			.entityList(String.class)
			.contains("its CTO Ann worked with Bob (Buyer of your best customer Best) 2019–2020");
		ask("bare.com").path("account.likeness.contributions[?(@.kind == 'FOOTPRINT')].text")
			.entityList(String.class)
			.contains("no known technology, like none of your best customers; 33% of the market");
	}

	@Test
	void isUnknownWithoutBestCustomers() {
		this.snapshots.load(GraphText.of(MARKET));

		ask("near.com").path("account.likeness.value")
			.valueIsNull()
			.path("account.likeness.contributions")
			.entityList(Object.class)
			.hasSize(0);
	}

	private static double sum(List<Map<String, Object>> parts, String field) {
		return parts.stream().mapToDouble((part) -> (Double) part.get(field)).sum();
	}

	private GraphQlTester.Response ask(String domain) {
		return this.client.document(QUESTION).variable("domain", domain).execute();
	}

}
