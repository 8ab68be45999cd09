package dev.icpgraph.curation;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class DeletionIT {

	private static final String MARKET = """
			(acme:Account {name: 'Acme', domain: 'acme.com'})-[:USES]->(jaeger:Technology {name: 'Jaeger', category: 'Tracing'}),
			(bare:Account {name: 'Bare', domain: 'bare.io'})-[:USES]->(jaeger),
			(bare)-[:USES]->(linux:Technology {name: 'Linux', category: 'Systems'}),
			(other:Technology {name: 'Zipkin', category: 'Tracing'}),
			(ada:Person {name: 'Ada'})-[:EMPLOYED_AT {title: 'CTO', current: true, key: 'a'}]->(acme),
			(acme)-[:MADE_VISIT]->(visit:Visit {on: '2026-10-30', pages: 4}),
			(acme)-[:REFERRED {kind: 'CUSTOMER', key: 'x'}]->(bare)""";

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private ScoringFixture scoring;

	@Autowired
	private GraphFixture graph;

	private String icp = "";

	@BeforeEach
	void market() {
		this.scoring.load(GraphText.of(MARKET));
		this.icp = IcpFixture.save(this.graphQl, """
				{product: "P", signals: [{name: "s", kind: FIT, weight: 1, measure: {uses: {anyOf: ["Jaeger"]}}}]}""");
	}

	@Test
	void takesAnAccountWithItsPartsAndLeavesPeople() {
		assertThat(matches()).isEqualTo(2);
		this.graphQl
			.document("mutation { deleteAccount(input: {id: \"%s\"}) { deleted { name links parts } } }"
				.formatted(new GlobalId("Account", "acme").encoded()))
			.execute()
			.path("deleteAccount.deleted")
			.entity(Deleted.class)
			.isEqualTo(new Deleted("Acme", 3, 1));

		assertThat(this.graph.values("MATCH (a:Account) RETURN a.id")).containsExactly("bare");
		assertThat(this.graph.count("MATCH (v:Visit) RETURN count(v)")).isZero();
		assertThat(this.graph.values("MATCH (p:Person) RETURN p.id")).containsExactly("ada");
		await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(matches()).isEqualTo(1));
	}

	@Test
	void takesATechnologyWithItsUsesAndTheCategoryThatIsEmptyThen() {
		this.graphQl
			.document("""
					mutation { jaeger: deleteTechnology(input: {id: "%s"}) { deleted { uses } }
					  linux: deleteTechnology(input: {id: "%s"}) { deleted { uses } }
					  none: deleteTechnology(input: {id: "%s"}) { deleted { uses } problems { code } } }"""
				.formatted(technology("jaeger"), technology("linux"), technology("jaeger")))
			.execute()
			.path("jaeger.deleted.uses")
			.entity(Integer.class)
			.isEqualTo(2)
			.path("none.problems[0].code")
			.entity(String.class)
			.isEqualTo("UNKNOWN_TECHNOLOGY");

		assertThat(this.graph.values("MATCH (t:Technology) RETURN t.id")).containsExactly("other");
		assertThat(this.graph.values("MATCH (c:Category) RETURN c.id")).containsExactly("tracing");
		await().atMost(Duration.ofMinutes(1))
			.untilAsserted(() -> assertThat(
					this.graphQl.document("query ($icp: ID!) { icpMatches(icp: $icp) { nodes { score { value } } } }")
						.variable("icp", this.icp)
						.execute()
						.path("icpMatches.nodes[*].score.value")
						.entityList(Double.class)
						.get())
				.containsOnly(0.0));
	}

	private long matches() {
		return this.graphQl.document("query ($icp: ID!) { icpMatches(icp: $icp) { totalCount } }")
			.variable("icp", this.icp)
			.execute()
			.path("icpMatches.totalCount")
			.entity(Long.class)
			.get();
	}

	private static String technology(String id) {
		return new GlobalId("Technology", id).encoded();
	}

	record Deleted(String name, int links, int parts) {
	}

}
