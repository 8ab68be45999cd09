package dev.icpgraph.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@IntegrationTest
class GraphWriterIT {

	@Autowired
	private GraphWriter writer;

	@Autowired
	private GraphFixture graph;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void writesOnlyDifferences() {
		GraphRow row = new GraphRow(2, Map.of("account", "acme.com", "technology", "dbt", "source", "jobs"));

		assertThat(write(RowKind.ACCOUNT_TECHNOLOGIES, row).written()).isOne();
		long revision = revision();
		assertThat(write(RowKind.ACCOUNT_TECHNOLOGIES, row))
			.isEqualTo(new WriteResult(0, 1, List.of(), List.of(), 0, List.of()));
		assertThat(revision()).isEqualTo(revision);
	}

	@Test
	void keepsTheLaterRowOfAnImport() {
		GraphRow first = new GraphRow(2, Map.of("domain", "acme.com", "name", "Acme"));
		GraphRow later = new GraphRow(3, Map.of("domain", "acme.com", "name", "Acme Corporation"));
		write(RowKind.ACCOUNTS, first, later);

		assertThat(write(RowKind.ACCOUNTS, first, later).written()).isZero();
		assertThat(this.graph.values("MATCH (a:Account) RETURN a.name")).containsExactly("Acme Corporation");
	}

	@Test
	void aDomainThatARowGivesUpNamesTheNextAccountOfTheBatch() {
		write(RowKind.ACCOUNTS, new GraphRow(2, Map.of("account", "a", "domain", "acme.com")));

		WriteResult known = write(RowKind.ACCOUNTS, new GraphRow(3, Map.of("account", "a", "domain", "acme.io")),
				new GraphRow(4, Map.of("account", "b", "domain", "acme.com")));
		WriteResult fresh = write(RowKind.ACCOUNTS, new GraphRow(5, Map.of("account", "d", "domain", "globex.com")),
				new GraphRow(6, Map.of("account", "d", "domain", "globex.io")),
				new GraphRow(7, Map.of("account", "c", "domain", "globex.com")));

		assertThat(List.of(known.written(), fresh.written())).containsExactly(2, 3);
		assertThat(this.graph.values("MATCH (a:Account) RETURN a.key + ' ' + a.domain ORDER BY a.key"))
			.containsExactly("a acme.io", "b acme.com", "c globex.com", "d globex.io");
	}

	@Test
	void twoRowsOfABatchMakeOneLinkWhichTheLaterOneCompletes() {
		WriteResult uses = write(RowKind.ACCOUNT_TECHNOLOGIES,
				new GraphRow(2, Map.of("account", "acme.com", "technology", "dbt", "since", "2019")),
				new GraphRow(3, Map.of("account", "acme.com", "technology", "DBT", "since", "2020")));
		WriteResult acquaintances = write(RowKind.ACQUAINTANCES,
				new GraphRow(2, Map.of("person", "p1", "otherPerson", "p2")),
				new GraphRow(3, Map.of("person", "p2", "otherPerson", "p1", "strength", 0.5)));

		assertThat(List.of(uses.written(), acquaintances.written())).containsExactly(2, 2);
		assertThat(this.graph.values("MATCH ()-[link:USES]->() RETURN link.since + ' ' + link.row"))
			.containsExactly("2020 3");
		assertThat(this.graph.values("MATCH ()-[link:KNOWS]->() RETURN link.strength")).containsExactly(0.5);
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

		assertThat(this.graph.values("MATCH (a:Account {key: 'crm-17', domain: 'acme.com'}) RETURN a.name"))
			.containsExactly("Acme");
		assertThat(this.graph.values("MATCH (:Account) RETURN count(*)")).containsExactly(2L);
		assertThat(this.graph
			.values("MATCH (:Account {name: 'Acme'})-[r]-(x) RETURN type(r) + ' ' + r.row + ' ' + x.id AS link "
					+ "ORDER BY link"))
			.containsExactly("IS_CUSTOMER 2 " + id(), "MADE_VISIT 2 " + id() + "/2026-10-01", "REFERRED 2 globex.com",
					"USES 2 dbt");
		assertThat(this.graph.values("MATCH (v:Visit) RETURN v.pages")).containsExactly(4L);
	}

	@Test
	void aDomainStaysWithTheAccountThatHasItAndTheOtherIsWrittenWithoutIt() {
		write(RowKind.ACCOUNTS, new GraphRow(2, Map.of("account", "one", "domain", "acme.com", "name", "Acme")));

		WriteResult result = write(RowKind.ACCOUNTS,
				new GraphRow(3, Map.of("account", "two", "domain", "acme.com", "name", "Globex")));

		assertThat(result.dropped()).extracting(DroppedValue::row, DroppedValue::field, DroppedValue::code)
			.containsExactly(tuple(3L, "domain", "NAME_TAKEN"));
		assertThat(this.graph
			.values("MATCH (a:Account) RETURN a.key + ' ' + a.name + ' ' + coalesce(a.domain, '-') AS it ORDER BY it"))
			.containsExactly("one Acme acme.com", "two Globex -");
	}

	@Test
	void aNewKeyThatYieldsGivesWayToTheKeyOfTheAccountWithTheDomain() {
		write(RowKind.ACCOUNTS, new GraphRow(2, Map.of("account", "one", "domain", "acme.com", "name", "Acme")),
				new GraphRow(3, Map.of("account", "three", "name", "Globex")));

		WriteResult result = write(RowKind.ACCOUNTS,
				new GraphRow(2, Map.of("account", "two", "domain", "acme.com", "city", "Bonn"), true),
				new GraphRow(3, Map.of("account", "three", "domain", "acme.com", "city", "Ulm"), true),
				new GraphRow(4, Map.of("account", "four", "domain", "hooli.com", "city", "Linz"), true));

		assertThat(result.otherKeys()).isEqualTo(1);
		assertThat(result.dropped()).extracting(DroppedValue::row, DroppedValue::code)
			.containsExactly(tuple(3L, "NAME_TAKEN"));
		assertThat(this.graph
			.values("MATCH (a:Account) RETURN a.key + ' ' + coalesce(a.domain, '-') + ' ' + a.city AS it ORDER BY it"))
			.containsExactly("four hooli.com Linz", "one acme.com Bonn", "three - Ulm");
	}

	@Test
	void unitesNamesOfOneBatchInTheOrderOfItsRows() {
		WriteResult result = write(RowKind.ACCOUNTS, new GraphRow(2, Map.of("account", "crm-17", "name", "Acme")),
				new GraphRow(3, Map.of("domain", "acme.com", "country", "DE")),
				new GraphRow(4, Map.of("account", "crm-17", "domain", "acme.com", "city", "Bonn")));

		assertThat(result.refused()).isEmpty();
		assertThat(this.graph.values("MATCH (a:Account) RETURN a.key + a.domain + a.name + a.country + a.city"))
			.containsExactly("crm-17acme.comAcmeDEBonn");
	}

	@Test
	void knowsAPersonByKeyAndEmailAlike() {
		write(RowKind.EMPLOYMENTS, new GraphRow(2, Map.of("person", "Ada@Acme.com", "account", "acme.com")));
		write(RowKind.ACQUAINTANCES, new GraphRow(2, Map.of("person", "p1", "otherPerson", "b0b")));

		write(RowKind.PEOPLE, new GraphRow(2, Map.of("person", "p1", "email", "ada@acme.com", "name", "Ada")));

		assertThat(this.graph
			.values("MATCH (p:Person {name: 'Ada'})-[r]-(x) RETURN type(r) + ' ' + x.id AS link ORDER BY link"))
			.containsExactly("EMPLOYED_AT acme.com", "KNOWS b0b");
		assertThat(this.graph.values("MATCH (one:Person)-[:KNOWS]->(other) RETURN one.id < other.id"))
			.containsExactly(true);
	}

	@Test
	void anAddressThatManyShareMeansItsOwnerOnceItIsDescribed() {
		GraphRow visit = new GraphRow(2, Map.of("account", "github.com", "on", "2026-10-01"));

		WriteResult before = write(RowKind.VISITS, visit);
		assertThat(before.refused()).extracting(RefusedRow::field, RefusedRow::code)
			.containsExactly(tuple("account", "SHARED_HOST"));
		assertThat(this.graph.values("MATCH (a:Account) RETURN a.id")).isEmpty();
		write(RowKind.ACCOUNTS, new GraphRow(2, Map.of("domain", "github.com", "name", "GitHub, Inc.")));

		assertThat(write(RowKind.VISITS, visit).written()).isOne();
		assertThat(write(RowKind.VISITS, new GraphRow(3, Map.of("account", "github.com/acme", "on", "2026-10-02")))
			.refused()).extracting(RefusedRow::code).containsExactly("SHARED_HOST");
	}

	@Test
	void aKeyThatIsNobodysDomainIsFoundAsTheKeyItIs() {
		write(RowKind.ACCOUNTS, new GraphRow(2, Map.of("account", "facebook.com/lyn", "domain", "lyn.example")),
				new GraphRow(3, Map.of("account", "Alder.IO", "domain", "alder.example")));

		WriteResult result = write(RowKind.VISITS,
				new GraphRow(2, Map.of("account", "facebook.com/lyn", "on", "2026-10-01")),
				new GraphRow(3, Map.of("account", "Alder.IO", "on", "2026-10-01")),
				new GraphRow(4, Map.of("account", "alder.io", "on", "2026-10-01")));

		assertThat(result.refused()).isEmpty();
		assertThat(this.graph.values("MATCH (a:Account)-[:MADE_VISIT]->() RETURN a.domain AS domain ORDER BY domain"))
			.containsExactly("alder.example", "alder.io", "lyn.example");
	}

	@Test
	void aRowDoesWithoutAnOptionalNameOfNobody() {
		WriteResult customer = write(RowKind.CUSTOMERS,
				new GraphRow(2, Map.of("account", "acme.com", "since", "2024", "referredBy", "jo@gmail.com")));
		WriteResult guests = write(RowKind.PARTICIPATIONS,
				new GraphRow(2,
						Map.of("event", "e1", "role", "SPOKE", "account", "gmail.com", "person", "jo@gmail.com")),
				new GraphRow(3, Map.of("event", "e1", "role", "SPOKE", "account", "gmail.com")));

		assertThat(customer.written()).isOne();
		assertThat(customer.dropped()).extracting(DroppedValue::row, DroppedValue::field, DroppedValue::code)
			.containsExactly(tuple(2L, "referredBy", "FREE_MAIL_DOMAIN"));
		assertThat(guests.dropped()).extracting(DroppedValue::row).containsExactly(2L);
		assertThat(guests.refused()).extracting(RefusedRow::row, RefusedRow::field)
			.containsExactly(tuple(3L, "account"));
		assertThat(this.graph.values("MATCH (a:Account) RETURN a.id")).containsExactly("acme.com");
	}

	@Test
	void partsOfAccountsNeverCollide() {
		write(RowKind.DEPARTMENTS, new GraphRow(2, Map.of("account", "lyn", "department", "R/D", "headcount", 10L)),
				new GraphRow(3, Map.of("account", "lyn/r", "department", "D", "headcount", 99L)));
		write(RowKind.LEADERSHIP_CHANGES,
				new GraphRow(2,
						Map.of("account", "lyn", "role", "VP/Ops", "change", "LEFT", "on", "2026", "person", "p1")),
				new GraphRow(3,
						Map.of("account", "lyn/vp", "role", "Ops", "change", "LEFT", "on", "2026", "person", "p2")));

		assertThat(this.graph
			.values("MATCH (a:Account)-[:HAS_DEPARTMENT]->(d) RETURN a.id + ' ' + d.name + ' ' + d.headcount AS it "
					+ "ORDER BY it"))
			.containsExactly("lyn R/D 10", "lyn/r D 99");
		assertThat(this.graph.values("MATCH (a:Account)-[:HAD_LEADERSHIP_CHANGE]->(c)-[:OF]->(p) "
				+ "RETURN a.id + ' ' + c.role + ' ' + p.id AS it ORDER BY it"))
			.containsExactly("lyn VP/Ops p1", "lyn/vp Ops p2");
	}

	@Test
	void linksOfDifferentTitlesNeverCollide() {
		write(RowKind.PARTICIPATIONS, new GraphRow(2, Map.of("event", "e1", "person", "p1", "role", "SPOKE")));
		write(RowKind.ACCOUNT_TECHNOLOGIES,
				new GraphRow(2, Map.of("account", "lyn", "technology", "dbt", "source", "a/b")),
				new GraphRow(3, Map.of("account", "lyn", "technology", "dbt", "source", "a~1b")));

		assertThat(this.graph.values("MATCH ()-[u:USES]->() RETURN u.source AS source ORDER BY source"))
			.containsExactly("a/b", "a~1b");
	}

	@Test
	void partsOfAKeyWithASlashGoOnWithTheAccountItTurnsOutToBe() {
		write(RowKind.VISITS, new GraphRow(2, Map.of("account", "eu/17", "on", "2026-10-01", "pages", 4L)));
		write(RowKind.CUSTOMERS, new GraphRow(2, Map.of("account", "eu/17", "since", "2024")));
		write(RowKind.ACCOUNTS, new GraphRow(2, Map.of("domain", "acme.com", "name", "Acme")));

		write(RowKind.ACCOUNTS, new GraphRow(2, Map.of("account", "eu/17", "domain", "acme.com")));

		assertThat(this.graph.values("MATCH (:Account {id: 'acme.com'})--(part) RETURN part.id AS id ORDER BY id"))
			.containsExactly("acme.com", "acme.com/2026-10-01");
	}

	@Test
	void anAccountThatIsUnitedKeepsTheLaterOfTwoOverrides() {
		write(RowKind.ACCOUNT_TECHNOLOGIES, new GraphRow(2, Map.of("account", "crm-17", "technology", "dbt")),
				new GraphRow(3, Map.of("account", "acme.com", "technology", "dbt")));
		this.graph
			.run("""
					MATCH (one:Account {id: 'crm-17'}), (other:Account {id: 'acme.com'})
					CREATE (icp:Icp {id: 'p'})-[:HAS_TIER_OVERRIDE]->(:TierOverride {id: 'o1', by: 'Ada', at: datetime('2026-01-01')})
					  -[:OVERRIDES_TIER_OF]->(one),
					  (icp)-[:HAS_TIER_OVERRIDE]->(:TierOverride {id: 'o2', by: 'Bea', at: datetime('2026-02-01')})
					  -[:OVERRIDES_TIER_OF]->(other)""");

		write(RowKind.ACCOUNTS, new GraphRow(2, Map.of("account", "crm-17", "domain", "acme.com")));

		assertThat(this.graph
			.values("MATCH (o:TierOverride)-[:OVERRIDES_TIER_OF]->(a {domain: 'acme.com', key: 'crm-17'}) "
					+ "RETURN o.id + coalesce(' ended by ' + o.clearedBy, '') AS it ORDER BY it"))
			.containsExactly("o1 ended by Bea", "o2");
	}

	@Test
	void refusesLinksOfANodeToItself() {
		WriteResult result = write(RowKind.REFERRALS,
				new GraphRow(2, Map.of("referrer", "acme.com", "referred", "www.acme.com")));

		assertThat(result.refused()).extracting(RefusedRow::code).containsExactly("SAME_ON_BOTH_ENDS");
		assertThat(this.graph.values("MATCH (a:Account) RETURN a.id")).isEmpty();
	}

	private WriteResult write(RowKind kind, GraphRow... rows) {
		List<GraphRow> read = Arrays.stream(rows).map((row) -> TextRows.read(kind, row)).toList();
		return this.writer.write(kind, kind.fileName() + "-test", read, false);
	}

	private long revision() {
		return (long) this.graph.values("MATCH (r:GraphRevision) RETURN r.value").getFirst();
	}

	private String id() {
		return (String) this.graph.values("MATCH (a:Account {name: 'Acme'}) RETURN a.id").getFirst();
	}

}
