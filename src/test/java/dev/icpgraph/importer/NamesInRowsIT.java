package dev.icpgraph.importer;

import dev.icpgraph.reading.RowProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Files, mutations and lookups find the same account or person for all spellings of its
 * name.
 */
@IntegrationTest
class NamesInRowsIT {

	@Autowired
	private Imports imports;

	@Autowired
	private GraphFixture graph;

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private ImportedFiles files;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void aPersonIsOneInEverySpelling() {
		Import done = this.files.send("employments.csv", "person,account,title", "wren@lyn.example,lyn.example,CTO",
				"Wren Ash <Wren@lyn.example>,lyn.example,CTO", "mailto:wren@lyn.example,lyn.example,CTO",
				"\u200Bwren@lyn.example;,lyn.example,CTO",
				"https://de.linkedin.com/in/w%C3%A9n/de?trk=x,lyn.example,CTO", "linkedin.com/in/wén,lyn.example,CTO",
				"\"wren@lyn.example, ivy@lyn.example\",lyn.example,CTO", "N/A,lyn.example,CTO");

		assertThat(this.graph.values("MATCH (p:Person) RETURN p.id AS id ORDER BY id"))
			.containsExactly("https://www.linkedin.com/in/wén", "wren@lyn.example");
		assertThat(this.imports.problems(done.key())).extracting(RowProblem::row, RowProblem::code)
			.containsExactly(tuple(8L, "TWO_ADDRESSES"), tuple(9L, "PLACEHOLDER"));
	}

	@Test
	void anAccountIsReferredToByAnAddressThere() {
		Import done = this.files.send("visits.csv", "account,on", "wren@lyn.example,2026-10-01",
				"lyn.example,2026-10-02", "http:/www.lyn.example/tea,2026-10-03",
				"\"lyn.example, lyn2.example\",2026-10-04", "wren@gmail.com,2026-10-05", "1.5E+11,2026-10-06");

		assertThat(this.graph.values("MATCH (a:Account) RETURN a.id + ' ' + COUNT {(a)-[:MADE_VISIT]->()}"))
			.containsExactly("lyn.example 3");
		assertThat(this.imports.problems(done.key())).extracting(RowProblem::row, RowProblem::column, RowProblem::code)
			.containsExactlyInAnyOrder(tuple(5L, "account", "TWO_DOMAINS"), tuple(6L, "account", "FREE_MAIL_DOMAIN"),
					tuple(7L, "account", "SCIENTIFIC_NOTATION"));
	}

	@Test
	void aMutationReadsNamesAsAFileDoes() {
		this.files.send("account_technologies.csv", "account,technology", "lyn.example,Cafe\u0301 Metrics");

		this.graphQl
			.document(
					"""
							mutation { recordUses(input: {rows: [
							  {account: "https://LYN.example/", technology: "Café\u00A0Metrics"}, {account: "n/a", technology: "dbt"}]}) {
							  import { rowsUnchanged rowsRefused } problems { path code } } }""")
			.execute()
			.path("recordUses")
			.matchesJson("""
					{"import": {"rowsUnchanged": 1, "rowsRefused": 1},
					 "problems": [{"path": "rows[1].account", "code": "PLACEHOLDER"}]}""");
	}

	@Test
	void aLookupFindsTheNamesOfAFile() {
		this.files.send("accounts.csv", "account,domain,name", "0015g00000AbCdE,bücher.example,Lyn Books");
		this.files.send("people.csv", "person,name,email", "p1,Wren Ash,Wren Ash <wren@bücher.example>");

		this.graphQl.document("""
				{ domain: account(by: {domain: "https://www.BÜCHER.example/shop"}) { name }
				  page: account(by: {domain: "facebook.com/lyn"}) { name }
				  key: account(by: {key: " 0015g00000AbCdEAAV\u00A0"}) { name }
				  mail: person(by: {email: "mailto:Wren@xn--bcher-kva.example"}) { name }
				  person: person(by: {key: "p1\u200B"}) { name } }""")
			.execute()
			.path("")
			.matchesJson(
					"""
							{"domain": {"name": "Lyn Books"}, "page": null, "key": {"name": "Lyn Books"}, "mail": {"name": "Wren Ash"},
							 "person": {"name": "Wren Ash"}}""");
	}

}
