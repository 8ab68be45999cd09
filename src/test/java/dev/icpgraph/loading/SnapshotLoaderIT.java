package dev.icpgraph.loading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.graph.GraphRevisions;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotFixture;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class SnapshotLoaderIT {

	private static final GraphText MARKET = GraphText
		.of("""
				(acme:Account {name: 'Acme', domain: 'acme.example', industry: 'Software', subIndustry: 'Tools', country: 'DE', region: 'Bavaria', city: 'Munich', businessModel: 'B2B',
				  operatingModel: 'SaaS', owner: 'Ada Lin', headcountMin: 51, headcountMax: 200, revenueUsdMin: 7, revenueUsdMax: 9, foundedYear: 1999, growthPercent: 2.5, fundingUsd: 3})
				  -[:USES]->(kafka:Technology {name: 'Apache Kafka', category: 'Streaming', firstReleasedYear: 2011}),
				(acme)-[:USES]->(spark:Technology), (beta:Account {country: 'DE', headcountMin: 10001})-[:USES]->(kafka),
				(acme)-[:REFERRED {kind: 'CUSTOMER', on: '2020-05'}]->(beta), (acme)-[:REFERRED]->(lonely:Account),
				(acme)-[:IS_CUSTOMER]->(:Customer {since: '2019-03', revenueUsd: 1200.5, orders: 3, pin: 'PINNED'}),
				(acme)-[:MADE_VISIT]->(:Visit {on: '2026-10-03', pages: 7}), (acme)-[:MADE_VISIT]->(:Visit {on: '2026-10-04'}),
				(beta)-[:PARTICIPATED_IN {role: 'SPONSORED'}]->(kubecon:Event {name: 'KubeCon', startsOn: '2021'}),
				(beta)-[:PARTICIPATED_IN {role: 'ATTENDED', on: '2021-05-02'}]->(kubecon),
				(beta)-[:AT_STAGE {stage: 'LEFT', on: '2026'}]->(initech:Competitor {name: 'Initech'}),
				(beta)-[:PARTNERS_WITH {since: '2020'}]->(aws:Partner {name: 'AWS'}),
				(beta)-[:HAD_LEADERSHIP_CHANGE]->(:LeadershipChange {role: 'CTO', change: 'JOINED', on: '2026-01'}),
				(beta)-[:HAS_DEPARTMENT]->(:Department {name: 'Engineering', headcount: 40}),
				(ada:Person {name: 'Ada'})-[:EMPLOYED_AT {title: 'Chief Technology Officer', since: '2019-02', until: '2022', current: false}]->(beta),
				(ada)-[:EMPLOYED_AT {title: 'Advisor', seniority: 'VP', since: '2022-03', current: true}]->(acme),
				(bob:Person)-[:EMPLOYED_AT]->(beta), (ada)-[:KNOWS {key: 'mail', since: '2020'}]->(bob), (ada)-[:KNOWS {key: 'crm', since: '2020'}]->(bob),
				(bob)-[:PARTICIPATED_IN {role: 'SPOKE', on: '2021-05-02'}]->(kubecon),
				(ada)-[:PARTICIPATED_IN {role: 'SPOKE', on: '2021-05-03'}]->(kubecon),
				(ada)-[:PARTICIPATED_IN {role: 'ATTENDED', on: '2022-05'}]->(kubecon),
				(ada)-[:PARTICIPATED_IN {role: 'SPOKE'}]->(webinar:Event)""");

	@Autowired
	GraphFixture graph;

	@Autowired
	SnapshotFixture snapshots;

	@Autowired
	SnapshotLoader loader;

	@Autowired
	Exports exports;

	@Autowired
	GraphRevisions revisions;

	@Autowired
	HttpGraphQlTester client;

	@BeforeEach
	void load() {
		this.graph.clear();
		this.graph.run(MARKET.cypher());
		this.graph.raiseRevision();
	}

	@Test
	void findsAnAccountOfOurOwnKeyByItsDomainToo() {
		this.snapshots.load(MARKET);

		Snapshot loaded = this.loader.load();

		assertThat(loaded.findAccount("https://www.Acme.example/about")).isEqualTo(loaded.find("acme")).isNotNegative();
		assertThat(loaded.findAccount("acme")).isEqualTo(loaded.find("acme"));
		assertThat(loaded.findAccount("beta.example")).isNegative();
	}

	@Test
	void readsTheGraphOfATextFromNeo4j() {
		Snapshot loaded = this.loader.load();
		Snapshot expected = MARKET.snapshot(loaded.revision());

		assertThat(loaded).usingRecursiveComparison()
			.withEqualsForType(Double::equals, Double.class)
			.ignoringFields("builtAt")
			.isEqualTo(expected);
	}

	@Test
	void leavesOutNodesWithoutAnId() {
		Snapshot before = this.loader.load();
		this.graph
			.run("""
					MATCH (acme:Account {id: 'acme'}), (ada:Person {id: 'ada'}), (bob:Person {id: 'bob'})
					CREATE (bob)-[:EMPLOYED_AT {current: true}]->(stray:Account), (acme)-[:REFERRED {on: '2021'}]->(stray),
					  (acme)-[:USES]->(:Technology), (ada)-[:KNOWS {since: '2021'}]->(nobody:Person), (nobody)-[:KNOWS]->(bob)""");
		this.graph.raiseRevision();

		assertThat(this.loader.load()).usingRecursiveComparison()
			.withEqualsForType(Double::equals, Double.class)
			.ignoringFields("builtAt", "state")
			.isEqualTo(before);
	}

	@Test
	void isTheSameHoweverManyReadIt() {
		Snapshot alone = loader(1).load();

		for (int readers = 2; readers <= 10; readers++) {
			assertThat(loader(readers).load()).usingRecursiveComparison()
				.withEqualsForType(Double::equals, Double.class)
				.ignoringFields("builtAt")
				.isEqualTo(alone);
		}
	}

	@Test
	void readsEachAccountAndPersonOnceInAnyNumberOfParts() {
		for (int most = 1; most <= 6; most++) {
			Map<String, List<IdRange>> parts = this.exports.parts(most, 0);
			for (int size = 1; size <= 4; size++) {
				assertThat(ids("accounts", parts, size)).containsExactly("acme", "beta", "lonely");
				assertThat(ids("people", parts, size)).containsExactly("ada", "bob");
			}
		}
	}

	private List<String> ids(String noun, Map<String, List<IdRange>> parts, int size) {
		List<String> ids = new ArrayList<>();
		for (IdRange part : Objects.requireNonNull(parts.get(noun))) {
			this.exports.pages(noun, part, size, (page) -> ids.addAll(page.ids()));
		}
		return ids;
	}

	@Test
	void isNotCutWhereOnePageHoldsAll() {
		assertThat(this.exports.parts(4, 3).values()).allSatisfy((parts) -> assertThat(parts).hasSize(1));
		assertThat(this.exports.parts(4, 2).values()).allSatisfy((parts) -> assertThat(parts).hasSize(4));
	}

	private SnapshotLoader loader(int readers) {
		return new SnapshotLoader(this.exports, this.revisions, new LoadingProperties(readers));
	}

	@Test
	void saysInGraphQlWhichRevisionAnswersComeFrom() {
		Snapshot snapshot = this.snapshots.upToDate();

		this.client.document(
				"{ snapshot { revision builtAt stale counts { accounts customers uses people employments acquaintances } bytes } }")
			.execute()
			.path("snapshot.revision")
			.entity(Long.class)
			.isEqualTo(snapshot.revision())
			.path("snapshot.builtAt")
			.entity(Instant.class)
			.isEqualTo(snapshot.builtAt())
			.path("snapshot.stale")
			.entity(Boolean.class)
			.isEqualTo(false)
			.path("snapshot.counts.accounts")
			.entity(Integer.class)
			.isEqualTo(3)
			.path("snapshot.counts.people")
			.entity(Integer.class)
			.isEqualTo(2)
			.path("snapshot.counts.employments")
			.entity(Integer.class)
			.isEqualTo(3)
			.path("snapshot.counts.acquaintances")
			.entity(Integer.class)
			.isEqualTo(1);
	}

}
