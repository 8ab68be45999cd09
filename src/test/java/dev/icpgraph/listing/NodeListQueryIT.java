package dev.icpgraph.listing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.Cursor;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class NodeListQueryIT {

	private static final NodeListing<Map<String, Object>> ACCOUNTS = new NodeListing<>("Account", Field.values(),
			(row) -> row);

	private static final Cursor CURSOR = new Cursor("Account NAME ASC", "Name 5", "a5");

	private enum Field implements NodeField {

		NAME;

		@Override
		public FieldKind kind() {
			return FieldKind.TEXT;
		}

	}

	@Autowired
	GraphFixture graph;

	@Autowired
	Driver driver;

	@Test
	void readsAnIndexInItsOrderAndNoFurtherThanThePageGoes() {
		this.graph.clear();
		this.graph.run("UNWIND range(1, 5000) AS i CREATE (:Account {id: 'a' + i, name: 'Name ' + i})");
		this.graph.awaitIndexes();
		// A plan depends on the statistics of the index, which Neo4j samples in the
		// background.
		this.graph.run("CALL db.prepareForReplanning()");
		for (boolean backward : List.of(false, true)) {
			for (boolean descending : List.of(false, true)) {
				assertThat(plan(descending, backward, null)).contains("PartialTop").doesNotContain("Top", "Sort");
				assertThat(plan(descending, backward, CURSOR)).contains("PartialTop", "NodeIndexSeekByRange")
					.doesNotContain("Top", "Sort");
			}
		}
		this.graph.clear();
	}

	@Test
	void withoutConditionsReadsTheCountThatNeo4jKeeps() {
		assertThat(operators(NodeListQuery.count(ACCOUNTS, Map.of()))).contains("NodeCountFromCountStore");
	}

	private List<String> plan(boolean descending, boolean backward, @Nullable Cursor cursor) {
		return operators(NodeListQuery.nodes(ACCOUNTS, null,
				new ListSegment(Field.NAME, true, descending, backward, cursor, 21)));
	}

	private List<String> operators(NodeListQuery query) {
		return operators(this.driver.executableQuery("EXPLAIN " + query.text())
			.withParameters(query.parameters())
			.execute()
			.summary()
			.queryPlan()
			.orElseThrow()).toList();
	}

	private static Stream<String> operators(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType().replaceAll("@.*", "")),
				plan.children().stream().flatMap(NodeListQueryIT::operators));
	}

}
