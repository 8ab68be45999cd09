package dev.icpgraph.privacy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.graph.GraphRevisions;
import dev.icpgraph.replica.ElectedWriter;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class PersonalDataIT {

	private static final String GRAPH = """
			CREATE (acme:Account {id: 'acme.com', name: 'Acme'}), (lyn:Account {id: 'lyn.example'}),
			  (ada:Person {id: 'p17', key: 'p17', email: 'ada@acme.com', name: 'Ada Lovelace', importId: 'old', row: 2}),
			  (bob:Person {id: 'p1', key: 'p1', name: 'Bob', importId: 'old', row: 3}),
			  (ada)-[:EMPLOYED_AT {title: 'CTO', key: 'cto', importId: 'old', row: 5}]->(acme),
			  (bob)-[:KNOWS {key: '', importId: 'new', row: 6}]->(ada),
			  (acme)-[:HAD_LEADERSHIP_CHANGE]->(:LeadershipChange {id: 'acme.com/cto', role: 'CTO', change: 'JOINED'})-[:OF]->(ada),
			  (acme)-[:REFERRED {key: 'x', byPerson: 'p17', kind: 'CUSTOMER'}]->(lyn),
			  (:CompetitorNote {id: 'icp/n1', problems: 'Slow, says ADA LOVELACE', buyers: 'Ada Byron'}),
			  (:Customer {id: 'acme.com', pinReason: 'ada@acme.com asks for it'}), (:Customer {id: 'lyn.example', pinReason: 'Lovelace Street'}),
			  (old:Import {id: 'old', file: 'Connections of Ada Lovelace.csv', warnings: ['a', 'owner ada@acme.com'], queuedAt: '2024-01-01T00:00:00.000Z'}),
			  (:Import {id: 'new', file: 'new.csv', queuedAt: '2026-10-01T00:00:00.000Z'}),
			  (old)-[:HAS_PROBLEM]->(:Problem {id: 'old/0', row: 7, value: 'x', reason: 'r', cells: ['p17', 'x']}),
			  (old)-[:HAS_PROBLEM]->(:Problem {id: 'old/1', row: 8, value: 'y', reason: 'r', cells: ['p1', 'y']}),
			  (:Overwritten {_type: 'Person', _from: 'p17', _to: '', _key: '', _at: 1, _importId: 'new', _said: ['name'], id: 'p17', name: 'Ada Byron', importId: 'old', row: 1}),
			  (:Overwritten {_type: 'Person-KNOWS', _from: 'p1', _to: 'p17', _key: '', _at: 2, _importId: 'new', _said: [], key: '', importId: 'old', row: 2}),
			  (:Overwritten {_type: 'Account', _from: 'p17', _to: '', _key: '', _at: 3, _importId: 'new', _said: [], name: 'Seventeen', importId: 'old', row: 3}),
			  (:Overwritten {_type: 'Account-REFERRED', _from: 'acme.com', _to: 'lyn.example', _key: 'x', _at: 4, _importId: 'new', _said: [], byPerson: 'p17', importId: 'old', row: 4}),
			  (acme)-[:MADE_VISIT]->(:Visit {id: 'acme.com/2023-10-30', on: '2023-10-30'}),
			  (acme)-[:MADE_VISIT]->(:Visit {id: 'acme.com/2026-10-30', on: '2026-10-30'})
			""";

	@Autowired
	private GraphFixture graph;

	@Autowired
	private PersonalData data;

	@Autowired
	private StoreScrubber scrubber;

	@Autowired
	private GraphRevisions revisions;

	@Autowired
	private ElectedWriter writer;

	@BeforeEach
	void load() {
		this.graph.clear();
		this.graph.run(GRAPH);
	}

	@Test
	void areOnePersonsLinksProblemsAndNames() {
		PersonRecord record = record("p17");

		assertThat(record.entries()).extracting((it) -> it.kind() + " " + it.subject())
			.containsExactly("PERSON p17", "EMPLOYMENT Acme", "ACQUAINTANCE Bob", "LEADERSHIP_CHANGE acme.com/cto",
					"REFERRAL lyn.example", "NOTE CompetitorNote icp/n1", "NOTE Customer acme.com", "IMPORT Import old",
					"IMPORT_PROBLEM old", "EARLIER_VALUES p17", "EARLIER_VALUES p1 → p17");
		assertThat(record.entries().getFirst().values()).extracting(RecordEntry.Field::toString)
			.containsExactly("Field[name=email, value=ada@acme.com]", "Field[name=key, value=p17]",
					"Field[name=name, value=Ada Lovelace]");
		assertThat(record.entries()).filteredOn((it) -> it.kind() == RecordEntry.Kind.IMPORT_PROBLEM)
			.extracting(RecordEntry::provenance)
			.hasToString("[Provenance[importKey=old, row=7]]");
		assertThat(record.entries().getLast().values()).isEmpty();
		assertThat(this.data.record("nobody")).isNull();
	}

	@Test
	void areErasedAndOthersStay() {
		this.graph.run("CREATE (:GraphChange {id: 1, accounts: [], people: ['p17']})");
		long before = this.revisions.current();

		Erasure erasure = this.data.erase(List.of("p17"));

		assertThat(erasure).isEqualTo(new Erasure(1, 4, 3, 1, before + 1));
		assertThat(this.graph.values("""
				MATCH (n) WHERE n:CompetitorNote OR n:Customer OR n:Import AND n.id = 'old'
				RETURN [n.problems, n.buyers, n.pinReason, n.file, n.warnings] ORDER BY labels(n)[0], n.id"""))
			.asString()
			.contains("Slow, says [erased]", "Ada Byron", "[erased] asks for it", "Lovelace Street",
					"Connections of [erased].csv", "[a, owner [erased]]");
		assertThat(this.graph.values("MATCH (p:Person) RETURN p.id")).containsExactly("p1");
		assertThat(this.graph.values("MATCH (p:Problem) RETURN p.id")).containsExactly("old/1");
		assertThat(this.graph.values("MATCH ()-[r:REFERRED]->() RETURN r.byPerson")).containsOnlyNulls();
		assertThat(this.graph
			.values("MATCH (o:Overwritten) RETURN o._type + ' ' + coalesce(o.byPerson, '-') ORDER BY o._at"))
			.containsExactly("Account -", "Account-REFERRED -");
		assertThat(this.graph.count("MATCH (c:GraphChange) RETURN count(c)")).isZero();
		assertThat(this.data.erase(List.of("p17"))).isEqualTo(Erasure.NOTHING);
	}

	@Test
	void leaveWithTheirAge() {
		retention(Period.ofYears(1), Period.ofYears(1)).deleteOld();

		assertThat(this.graph.values("MATCH (v:Visit) RETURN v.on")).containsExactly("2026-10-30");
		assertThat(this.graph.values("MATCH (p:Person) RETURN p.id ORDER BY p.id")).containsExactly("p1", "p17");

		this.graph.run("MATCH (i:Import {id: 'new'}) SET i.queuedAt = '2025-10-01T00:00:00.000Z'");
		retention(null, Period.ofYears(1)).deleteOld();

		assertThat(this.graph.count("MATCH (p:Person) RETURN count(p)")).isZero();
	}

	@Test
	void stayWithoutASetting() {
		retention(null, null).deleteOld();

		assertThat(this.graph.count("MATCH (n:Visit|Person) RETURN count(n)")).isEqualTo(4);
	}

	@Test
	void areNamedByUniqueNamesAfterTheScrubToo() {
		this.data.erase(List.of("p17")); // The first write of a run brings the indexes.
		List<Object> before = this.graph.values("SHOW INDEXES YIELD name RETURN name ORDER BY name");

		this.scrubber.scrub();

		assertThat(this.graph.values("SHOW INDEXES YIELD name RETURN name ORDER BY name")).isEqualTo(before);
		assertThat(this.graph.count("MATCH (f:Filler) RETURN count(f)")).isZero();
	}

	private PersonRecord record(String id) {
		return Objects.requireNonNull(this.data.record(id));
	}

	private Retention retention(@Nullable Period visits, @Nullable Period people) {
		return new Retention(this.data, this.scrubber, new PrivacyProperties(visits, people, Duration.ofMillis(10)),
				AsOf.fixed(LocalDate.parse("2026-11-01")), this.writer);
	}

}
