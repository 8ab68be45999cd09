package dev.icpgraph.merge;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@IntegrationTest
class GraphWriterIT {

	@Autowired
	private GraphWriter writer;

	@Autowired
	private GraphFixture graph;

	@Autowired
	private Driver driver;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void writesWhatDiffersAndNothingElse() {
		GraphRow row = new GraphRow(2, Map.of("account", "acme.com", "technology", "dbt", "source", "jobs"));

		assertThat(write(RowKind.ACCOUNT_TECHNOLOGIES, row).written()).isOne();
		long revision = revision();
		assertThat(write(RowKind.ACCOUNT_TECHNOLOGIES, row)).isEqualTo(new WriteResult(0, 1, List.of()));
		assertThat(revision()).isEqualTo(revision);
	}

	@Test
	void keepsTheLaterRowOfAnImport() {
		GraphRow first = new GraphRow(2, Map.of("domain", "acme.com", "name", "Acme"));
		GraphRow later = new GraphRow(3, Map.of("domain", "acme.com", "name", "Acme Corporation"));
		write(RowKind.ACCOUNTS, first, later);

		assertThat(write(RowKind.ACCOUNTS, first, later).written()).isZero();
		assertThat(values("MATCH (a:Account) RETURN a.name")).containsExactly("Acme Corporation");
	}

	@Test
	void unitesTheStubsOfAKeyAndADomainWithAllTheirLinks() {
		write(RowKind.ACCOUNT_TECHNOLOGIES,
				new GraphRow(2, Map.of("account", "acme.com", "technology", "dbt", "source", "jobs")));
		write(RowKind.CUSTOMERS, new GraphRow(2, Map.of("account", "acme.com", "since", "2024")));
		write(RowKind.VISITS, new GraphRow(2, Map.of("account", "crm-17", "on", "2026-10-01")));
		write(RowKind.VISITS, new GraphRow(3, Map.of("account", "acme.com", "on", "2026-10-01", "pages", 4L)));
		write(RowKind.REFERRALS, new GraphRow(2, Map.of("referrer", "globex.com", "referred", "crm-17")));

		write(RowKind.ACCOUNTS, new GraphRow(2, Map.of("account", "crm-17", "domain", "acme.com", "name", "Acme")));

		assertThat(values("MATCH (a:Account {key: 'crm-17', domain: 'acme.com'}) RETURN a.name"))
			.containsExactly("Acme");
		assertThat(values("MATCH (:Account) RETURN count(*)")).containsExactly(2L);
		assertThat(values("MATCH (:Account {name: 'Acme'})-[r]-(x) RETURN type(r) + ' ' + r.row + ' ' + x.id AS link "
				+ "ORDER BY link"))
			.containsExactly("IS_CUSTOMER 2 " + id(), "MADE_VISIT 2 " + id() + "/2026-10-01", "REFERRED 2 globex.com",
					"USES 2 dbt");
		assertThat(values("MATCH (v:Visit) RETURN v.pages")).containsExactly(4L);
	}

	@Test
	void refusesToMakeTwoDescribedAccountsOne() {
		write(RowKind.ACCOUNTS, new GraphRow(2, Map.of("account", "one", "domain", "acme.com")));

		WriteResult result = write(RowKind.ACCOUNTS, new GraphRow(3, Map.of("account", "two", "domain", "acme.com")));

		assertThat(result.refused()).extracting(RefusedRow::row, RefusedRow::field, RefusedRow::code)
			.containsExactly(tuple(3L, "domain", "NAME_TAKEN"));
		assertThat(values("MATCH (a:Account) RETURN a.key")).containsExactly("one");
	}

	@Test
	void unitesNamesOfOneBatchInTheOrderOfItsRows() {
		WriteResult result = write(RowKind.ACCOUNTS, new GraphRow(2, Map.of("account", "crm-17", "name", "Acme")),
				new GraphRow(3, Map.of("domain", "acme.com", "country", "DE")),
				new GraphRow(4, Map.of("account", "crm-17", "domain", "acme.com", "city", "Bonn")));

		assertThat(result.refused()).isEmpty();
		assertThat(values("MATCH (a:Account) RETURN a.key + a.domain + a.name + a.country + a.city"))
			.containsExactly("crm-17acme.comAcmeDEBonn");
	}

	@Test
	void knowsAPersonByKeyAndEmailAlike() {
		write(RowKind.EMPLOYMENTS, new GraphRow(2, Map.of("person", "Ada@Acme.com", "account", "acme.com")));
		write(RowKind.ACQUAINTANCES, new GraphRow(2, Map.of("person", "p1", "otherPerson", "b0b")));

		write(RowKind.PEOPLE, new GraphRow(2, Map.of("person", "p1", "email", "ada@acme.com", "name", "Ada")));

		assertThat(values("MATCH (p:Person {name: 'Ada'})-[r]-(x) RETURN type(r) + ' ' + x.id AS link ORDER BY link"))
			.containsExactly("EMPLOYED_AT acme.com", "KNOWS b0b");
		assertThat(values("MATCH (one:Person)-[:KNOWS]->(other) RETURN one.id < other.id")).containsExactly(true);
	}

	@Test
	void refusesLinksOfANodeToItself() {
		WriteResult result = write(RowKind.REFERRALS,
				new GraphRow(2, Map.of("referrer", "acme.com", "referred", "www.acme.com")));

		assertThat(result.refused()).extracting(RefusedRow::code).containsExactly("SAME_ON_BOTH_ENDS");
		assertThat(values("MATCH (a:Account) RETURN a.id")).isEmpty();
	}

	private WriteResult write(RowKind kind, GraphRow... rows) {
		return this.writer.write(kind, kind.fileName() + "-test", List.of(rows), false);
	}

	private long revision() {
		return (long) values("MATCH (r:GraphRevision) RETURN r.value").getFirst();
	}

	private String id() {
		return (String) values("MATCH (a:Account {name: 'Acme'}) RETURN a.id").getFirst();
	}

	private List<Object> values(String query) {
		return this.driver.executableQuery(query)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asObject())
			.toList();
	}

}
