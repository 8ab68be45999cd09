package dev.icpgraph.icp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.cypher.ParallelQueries;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.SnapshotFixture;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class IcpIT {

	private static final String SAVE = """
			mutation ($id: ID, $weight: Float!, $technology: String!) {
			  saveIcp(input: {id: $id, definition: {product: "Observability suite",
			      filters: [{name: "Size", measure: {headcount: {gte: 50, lte: 5000}}}],
			      signals: [{name: "Runs Kubernetes", kind: FIT, weight: $weight, measure: {uses: {anyOf: [$technology]}}}],
			      tiers: {capacity: {tier1: 1, tier2: 2}}}}) {
			    icp { id warnings current { id number status } draft { number definition { json } } }
			    problems { code path message }
			  }
			}
			""";

	private static final String PUBLISH = """
			mutation ($id: ID!, $sales: String) {
			  publishIcp(input: {id: $id, approvedBy: {leadership: "Lea", sales: $sales, marketing: "Lea"}, reason: "First"}) {
			    icp { id current { id number status reason approvedBy { sales leadership } publishedAt } draft { number } }
			    problems { code path message }
			  }
			}
			""";

	@Autowired
	HttpGraphQlTester graphQl;

	@Autowired
	SnapshotFixture snapshots;

	@BeforeEach
	void market() {
		this.snapshots.load(GraphText.of("(acme:Account)-[:USES]->(kubernetes:Technology {name: 'Kubernetes'})"));
	}

	@Test
	void manyIcpsOfOneProductMadeAtTheSameTimeEachHaveTheirOwnKey() {
		List<String> ids = ParallelQueries.answers(IntStream.range(0, 8)
			.<Supplier<String>>mapToObj(
					(i) -> () -> save(null, 30 + i).path("saveIcp.icp.id").entity(String.class).get())
			.toList());

		assertThat(ids).doesNotHaveDuplicates();
		assertThat(ids).map((id) -> query("""
				query ($id: ID!) { icp(id: $id) { draft { definition { signals { weight } } } } }""", Map.of("id", id))
			.path("icp.draft.definition.signals[0].weight")
			.entity(Double.class)
			.get()).containsExactly(30.0, 31.0, 32.0, 33.0, 34.0, 35.0, 36.0, 37.0);
	}

	@Test
	void keepsOneDraftUntilItIsPublishedAndThenNeverChangesIt() {
		String id = save(null, 30).path("saveIcp.icp.id").entity(String.class).get();
		save(id, 40).path("saveIcp.icp.draft.number").entity(Integer.class).isEqualTo(1);

		GraphQlTester.Response published = publish(id, "Sam");
		published.path("publishIcp.icp.current.status").entity(String.class).isEqualTo("PUBLISHED");
		published.path("publishIcp.icp.current.approvedBy.sales").entity(String.class).isEqualTo("Sam");
		published.path("publishIcp.icp.draft").valueIsNull();

		save(id, 50).path("saveIcp.icp.draft.number").entity(Integer.class).isEqualTo(2);
		GraphQlTester.Response icp = query("""
				query ($id: ID!) { icp(id: $id) { current { number }
				  versions { number status definition { signals { weight text } } } } }
				""", Map.of("id", id));
		icp.path("icp.current.number").entity(Integer.class).isEqualTo(1);
		icp.path("icp.versions[*].definition.signals[0].weight")
			.entityList(Double.class)
			.isEqualTo(List.of(50.0, 40.0));
	}

	@Test
	void returnsADefinitionInItsOriginalShape() {
		Map<?, ?> json = save(null, 30).path("saveIcp.icp.draft.definition.json").entity(Map.class).get();

		assertThat(json)
			.isEqualTo(
					Map.of("product", "Observability suite", "filters",
							List.of(Map.of("name", "Size", "measure",
									Map.of("headcount", Map.of("gte", 50, "lte", 5000)), "whenUnknown", "KEEP")),
							"signals",
							List.of(Map.of("name", "Runs Kubernetes", "kind", "FIT", "weight", 30.0, "measure",
									Map.of("uses", Map.of("anyOf", List.of("Kubernetes"))))),
							"tiers", Map.of("capacity", Map.of("tier1", 1, "tier2", 2)), "unknownCounts", "NOTHING",
							"whenNothingKnown", "DROP"));
	}

	@Test
	void refusesAnInvalidDefinitionAndSavesNothing() {
		GraphQlTester.Response refused = query(SAVE, Map.of("weight", -1, "technology", "Kubernets"));

		refused.path("saveIcp.icp").valueIsNull();
		refused.path("saveIcp.problems[*].path")
			.entityList(String.class)
			.isEqualTo(List.of("definition.signals[0].weight", "definition.signals[0].measure.uses.anyOf[0]"));
		query("{ icps { id } }", Map.of()).path("icps").entityList(Map.class).hasSize(0);
	}

	@Test
	void publishesOnlyADraftThatEachDepartmentApproves() {
		String id = save(null, 30).path("saveIcp.icp.id").entity(String.class).get();

		GraphQlTester.Response refused = publish(id, " ");
		refused.path("publishIcp.problems[*].path").entityList(String.class).containsExactly("approvedBy.sales");
		refused.path("publishIcp.problems[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).startsWith("Name a person from sales who approves it."));
		refused.path("publishIcp.icp.draft.number").entity(Integer.class).isEqualTo(1);
		publish(id, "Sam").path("publishIcp.problems").entityList(Map.class).hasSize(0);
		publish(id, "Sam").path("publishIcp.problems[0].code").entity(String.class).isEqualTo("NO_DRAFT");
	}

	@Test
	void givesSeveralIcpsOfOneProductKeysOfTheirOwn() {
		String first = save(null, 30).path("saveIcp.icp.id").entity(String.class).get();
		String second = save(null, 30).path("saveIcp.icp.id").entity(String.class).get();

		assertThat(second).isNotEqualTo(first);
		query("{ icps { product } }", Map.of()).path("icps").entityList(Map.class).hasSize(2);
	}

	@Test
	void findsIcpsAndVersionsByTheirIds() {
		GraphQlTester.Response saved = save(null, 30);
		String icp = saved.path("saveIcp.icp.id").entity(String.class).get();
		String version = saved.path("saveIcp.icp.current.id").entity(String.class).get();

		query("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", Map.of("ids", List.of(icp, version)))
			.path("nodes")
			.entity(List.class)
			.isEqualTo(
					List.of(Map.of("__typename", "Icp", "id", icp), Map.of("__typename", "IcpVersion", "id", version)));
	}

	private GraphQlTester.Response save(@Nullable String id, double weight) {
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of("weight", weight, "technology", "Kubernetes"));
		variables.put("id", id);
		GraphQlTester.Response saved = query(SAVE, variables);
		saved.path("saveIcp.problems").entityList(Map.class).hasSize(0);
		return saved;
	}

	private GraphQlTester.Response publish(String id, String sales) {
		return query(PUBLISH, Map.of("id", id, "sales", sales));
	}

	private GraphQlTester.Response query(String document, Map<String, ? extends @Nullable Object> variables) {
		return this.graphQl.document(document).variables(new HashMap<>(variables)).execute();
	}

}
