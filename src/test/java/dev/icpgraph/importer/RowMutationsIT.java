package dev.icpgraph.importer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class RowMutationsIT {

	private static final String CUSTOMERS = """
			mutation {
			  recordCustomers(input: {source: "crm", rows: [
			    {account: "acme.com", since: "2024-05", nps: 9, expansionPotential: 0.5},
			    {account: "globex.com", since: "yesterday", nps: 11}
			  ]}) {
			    import { id file kind status progress rowsRead rowsWritten rowsUnchanged rowsRefused cellsDropped problemsFound
			      problems(first: 1) { totalCount nodes { file line column value code refused } pageInfo { hasNextPage } } }
			    problems { code path message }
			  }
			}""";

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private GraphFixture graph;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void goodFieldsAreWrittenAndBadOnesNamed() {
		var answer = this.graphQl.document(CUSTOMERS).execute();

		answer.path("recordCustomers.problems[*].path")
			.entityList(String.class)
			.containsExactly("rows[1].since", "rows[1].nps");
		answer.path("recordCustomers.import.rowsWritten").entity(Long.class).isEqualTo(2L);
		answer.path("recordCustomers.import.rowsRefused").entity(Long.class).isEqualTo(0L);
		answer.path("recordCustomers.import.cellsDropped").entity(Long.class).isEqualTo(2L);
		answer.path("recordCustomers.import.problems.nodes[0].refused").entity(Boolean.class).isEqualTo(false);
		answer.path("recordCustomers.import.problems.nodes[0].line").entity(Long.class).isEqualTo(2L);
		answer.path("recordCustomers.import.problems.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
		answer.path("recordCustomers.import.file").entity(String.class).isEqualTo("crm");
	}

	@Test
	void nothingIsNoImport() {
		this.graphQl.document("mutation { recordVisits(input: {rows: []}) { problems { path } } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains("at least one row")));
	}

	@Test
	void theSameRowsAreTheSameImport() {
		String id = this.graphQl.document(CUSTOMERS)
			.execute()
			.path("recordCustomers.import.id")
			.entity(String.class)
			.get();
		var again = this.graphQl.document(CUSTOMERS).execute();

		again.path("recordCustomers.import.id").entity(String.class).isEqualTo(id);
		again.path("recordCustomers.import.rowsUnchanged").entity(Long.class).isEqualTo(2L);
		var found = this.graphQl
			.document("query($id: ID!) { import(id: $id) { status rowsRefused } "
					+ "imports(first: 5) { totalCount nodes { id } } node(id: $id) { id } }")
			.variable("id", id)
			.execute();
		found.path("import.status").entity(String.class).isEqualTo("DONE");
		found.path("imports.totalCount").entity(Integer.class).isEqualTo(1);
		found.path("node.id").entity(String.class).isEqualTo(id);
	}

	@Test
	void importsArePagedLatestFirstInBothDirections() {
		for (String account : new String[] { "a", "b", "c" }) {
			this.graphQl
				.document("mutation($a: String!) { recordVisits(input: {source: $a, rows: "
						+ "[{account: $a, on: \"2026-10-01\"}]}) { import { id } } }")
				.variable("a", account)
				.executeAndVerify();
		}

		var first = this.graphQl.document("{ imports(first: 2) { nodes { file } pageInfo { endCursor hasNextPage } } }")
			.execute();
		first.path("imports.nodes[*].file").entityList(String.class).containsExactly("c", "b");
		String end = first.path("imports.pageInfo.endCursor").entity(String.class).get();
		this.graphQl.document("query($c: String) { imports(first: 2, after: $c) { nodes { file } } }")
			.variable("c", end)
			.execute()
			.path("imports.nodes[*].file")
			.entityList(String.class)
			.containsExactly("a");
		this.graphQl.document("{ imports(last: 2) { nodes { file } } }")
			.execute()
			.path("imports.nodes[*].file")
			.entityList(String.class)
			.containsExactly("b", "a");
	}

	@Test
	void moreRowsThanOneMutationTakesAreRefused() {
		String rows = "{account: \"a\", on: \"2026\"},".repeat(10_001);

		this.graphQl.document("mutation { recordVisits(input: {rows: [" + rows + "]}) { problems { code } } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).isNotEmpty());
	}

}
