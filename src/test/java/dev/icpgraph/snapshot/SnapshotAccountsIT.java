package dev.icpgraph.snapshot;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.graph.RememberedAccounts;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class SnapshotAccountsIT {

	private static final ParameterizedTypeReference<List<Map<String, Object>>> ACCOUNTS = new ParameterizedTypeReference<>() {
	};

	private static final List<String> NAMES = List.of("Émile", "Zeta", "alpha", "Alpha Plus", "beta-1", "ｗide",
			"😀 smile", "Beta", "emile", "10x");

	@Autowired
	GraphFixture graph;

	@Autowired
	SnapshotFixture snapshots;

	@Autowired
	RememberedAccounts remembered;

	@Autowired
	HttpGraphQlTester client;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void answersTheSameAsNeo4j() {
		SplittableRandom random = new SplittableRandom(7);
		for (String name : NAMES) {
			this.graph.run("CREATE (:Technology {id: toLower('%s'), name: '%s'})".formatted(name, name));
		}
		this.graph.run("CREATE (:Technology {id: 'nameless'})");
		for (int account = 0; account < 30; account++) {
			this.graph.run("CREATE (:Account {id: 'a%d', name: 'A%d'})".formatted(account, account));
			for (String relation : List.of("USES", "CONTRIBUTES_TO", "MAKES")) {
				use(account, relation, random);
			}
		}
		load();

		List<Map<String, Object>> held = technologies("relation technology { id name }");

		assertThat(held).hasSize(30);
		assertThat(technologies("relation technology { id name } since").toString().replace(", since=null", ""))
			.isEqualTo(held.toString());
		assertThat(this.remembered.technologies("a1")).isNotEmpty();
	}

	@Test
	void leavesUsesOfSeveralSourcesToNeo4j() {
		this.graph.run("""
				CREATE (:Account {id: 'acme'})-[:USES {key: 'jobs'}]->(kafka:Technology {id: 'kafka', name: 'Kafka'}),
				  (beta:Account {id: 'beta'})-[:USES {key: 'jobs'}]->(kafka), (beta)-[:USES {key: 'site'}]->(kafka),
				  (beta)-[:MAKES]->(kafka)""");
		load();

		assertThat(this.remembered.technologies("acme")).hasSize(1);
		assertThat(this.remembered.technologies("beta")).isNull();
		assertThat(technologies("technology { name }").toString()).contains("totalCount=1", "totalCount=3");
	}

	@Test
	void doesNotKnowAccountsThatItHasNotRead() {
		load();

		assertThat(this.remembered.technologies("unheard of")).isNull();
	}

	/**
	 * Links an account to a random share of the technologies, the same in each run.
	 */
	private void use(int account, String relation, SplittableRandom random) {
		double share = random.nextDouble();
		String used = Stream.concat(NAMES.stream(), Stream.of("nameless"))
			.filter((name) -> random.nextDouble() < share)
			.map("'%s'"::formatted)
			.collect(Collectors.joining(", "));
		this.graph.run("""
				MATCH (account:Account {id: 'a%d'}), (technology:Technology)
				WHERE coalesce(technology.name, technology.id) IN [%s]
				CREATE (account)-[:%s {key: 'jobs'}]->(technology)""".formatted(account, used, relation));
	}

	private void load() {
		this.graph.raiseRevision();
		this.snapshots.upToDate();
	}

	private List<Map<String, Object>> technologies(String fields) {
		return this.client.document("""
				{ accounts(first: 100) { nodes { id technologies(first: 4) {
				  totalCount pageInfo { hasNextPage hasPreviousPage } nodes { %s } } } } }""".formatted(fields))
			.execute()
			.path("accounts.nodes")
			.entity(ACCOUNTS)
			.get();
	}

}
