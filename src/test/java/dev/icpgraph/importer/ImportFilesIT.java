package dev.icpgraph.importer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.reading.FileKind;
import dev.icpgraph.reading.RowProblem;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@IntegrationTest
class ImportFilesIT {

	@Autowired
	private Imports imports;

	@Autowired
	private GraphFixture graph;

	@Autowired
	private ImportedFiles files;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void writesEveryKindOnceHoweverOftenItIsSent() {
		List<Import> first = this.files.send(MinimalFiles.all());
		Object revision = one("MATCH (r:GraphRevision) RETURN r.value");
		List<Import> second = this.files.send(MinimalFiles.all());

		assertThat(first).hasSize(15).allSatisfy((it) -> {
			assertThat(it.status()).isEqualTo(ImportStatus.DONE);
			assertThat(it.rowsRefused()).isZero();
			assertThat(it.warnings()).isEmpty();
		});
		assertThat(second).allSatisfy((it) -> assertThat(it.rowsWritten()).as(it.file()).isZero())
			.allSatisfy((it) -> assertThat(it.rowsUnchanged()).as(it.file()).isEqualTo(it.rowsRead()));
		assertThat(one("MATCH (r:GraphRevision) RETURN r.value")).isEqualTo(revision);
	}

	@Test
	void theOrderOfFilesDoesNotMatter() {
		this.files.send(MinimalFiles.all());
		List<Object> nodesFirst = everything();
		this.graph.clear();
		MinimalFiles.all()
			.entrySet()
			.stream()
			.sorted((one, other) -> kind(other.getKey()).compareTo(kind(one.getKey())))
			.forEach((file) -> this.files.send(Map.of(file.getKey(), file.getValue())));

		assertThat(everything()).hasSizeGreaterThan(30).isEqualTo(nodesFirst);
	}

	@Test
	void everyNodeAndLinkTellsItsImportAndRow() {
		this.files.send(MinimalFiles.all());

		assertThat(this.graph.values(
				"MATCH (n) WHERE NOT n:Import AND NOT n:GraphRevision|StoreVersion|ElectedWriter AND NOT n:GraphChange AND (n.importId IS NULL OR n.row IS NULL) "
						+ "RETURN labels(n)"))
			.isEmpty();
		assertThat(this.graph.values("MATCH ()-[r]->() WHERE r.importId IS NULL OR r.row IS NULL RETURN type(r)"))
			.isEmpty();
		assertThat(one("MATCH (:Account {key: 'a2'})-[u:USES]->() MATCH (i:Import {id: u.importId}) "
				+ "RETURN i.file + ' line ' + u.row"))
			.isEqualTo("account_technologies.csv line 3");
	}

	@Test
	void badRowsAreReportedAndGoodOnesWritten() {
		Import done = this.files.send("customers.csv", "\uFEFFReferred By,ACCOUNT,Since,Colour,nps",
				",acme.com,2020,red,9", ",globex.com,soon,,12", ",,2021,,", "\"acme.com\",initech.com,2022-01,,",
				",a,b,c,1,surplus", ",hooli.com,2026,,8,,", ",short.com");

		assertThat(done.status()).isEqualTo(ImportStatus.DONE);
		assertThat(List.of(done.rowsRead(), done.rowsWritten(), done.rowsRefused())).containsExactly(7L, 4L, 3L);
		assertThat(done.cellsDropped()).isEqualTo(2);
		assertThat(done.warnings()).containsExactly("A file of customers has no column 'Colour': it was ignored");
		assertThat(this.imports.problems(done.key()))
			.extracting(RowProblem::row, RowProblem::column, RowProblem::value, RowProblem::code, RowProblem::refused)
			.containsExactly(tuple(3L, "since", "soon", "NOT_A_DATE", false),
					tuple(3L, "nps", "12", "OUT_OF_RANGE", false), tuple(4L, "account", "", "MISSING", true),
					tuple(6L, "", "surplus", "TOO_MANY_VALUES", true),
					tuple(8L, "", "| short.com", "TOO_FEW_VALUES", true));
		assertThat(this.graph.values("MATCH (a:Account)-[:IS_CUSTOMER]->() RETURN a.id ORDER BY a.id"))
			.containsExactly("acme.com", "globex.com", "hooli.com", "initech.com");
	}

	@Test
	void rowsThatWritersShareAreEachWrittenOnceAndTheLaterOneStays() {
		List<String> rows = IntStream.range(0, 3000)
			.mapToObj((i) -> "c%d.example,Tech %d,2020,%d".formatted(i % 400, i % 3, 2021 + i / 1200))
			.toList();
		String[] file = Stream.concat(Stream.of("account,technology,since,last_seen"), rows.stream())
			.toArray(String[]::new);

		Import first = this.files.send("account_technologies.csv", file);
		Import again = this.files.send("account_technologies.csv", file);

		assertThat(List.of(first.rowsRead(), first.rowsRefused())).containsExactly(3000L, 0L);
		assertThat(first.rowsWritten() + first.rowsUnchanged()).isEqualTo(3000);
		assertThat(List.of(again.rowsWritten(), again.rowsUnchanged())).containsExactly(0L, 3000L);
		assertThat(one("MATCH (:Account)-[use:USES]->(:Technology) RETURN count(use)")).isEqualTo(1200L);
		assertThat(this.graph.values("MATCH ()-[use:USES]->() RETURN DISTINCT use.lastSeen ORDER BY use.lastSeen"))
			.containsExactly("2022", "2023");
	}

	@Test
	void filesThatNameTheSameDomainMeanTheSameAccount() {
		this.files.send("accounts.csv", "account,domain,name", "crm-1,acme.com,Acme");
		this.files.send("accounts-2.csv", "domain,country", "https://www.ACME.com/,DE");

		assertThat(this.graph.values("MATCH (a:Account) RETURN a.key + a.name + a.country"))
			.containsExactly("crm-1AcmeDE");
	}

	@Test
	void spreadsheetsMayPutSemicolonsOrTabsBetween() {
		this.files.send("accounts.csv", "domain;name", "acme.com;Acme, Inc.");
		this.files.send("accounts-2.csv", "domain\tname", "globex.com\tGlobex; Sons");

		assertThat(this.graph.values("MATCH (a:Account) RETURN a.name ORDER BY a.id")).containsExactly("Acme, Inc.",
				"Globex; Sons");
	}

	@Test
	void anUnreadableFileFailsWithAReason() {
		assertThat(this.files.send("accounts.csv").reason()).contains("empty");
		assertThat(this.files.send("mystery.csv", "one,two", "1,2").reason()).contains("name the file after its kind");
		assertThat(this.files.send("visits.csv", "account,pages", "acme.com,2").reason())
			.contains("need the column on");
		assertThat(this.files.send(Map.of("people.csv", new byte[] { 'P', 'K', 3, 4, 0, 0 })).getFirst().reason())
			.contains("workbook is damaged");
		assertThat(this.files.send(Map.of("people.csv", new byte[] { 'G', 'I', 'F', 0, 0, 1 })).getFirst().reason())
			.contains("not text");
		assertThat(this.files.send("people.csv", "person,\"name", "p1,Jo", "p2,Al").reason())
			.startsWith("The header cannot be read. A quote opens or closes in the wrong place");
		assertThat(this.files.send("people.csv", "person", "p1").status()).isEqualTo(ImportStatus.DONE);
	}

	@Test
	void countsMoreProblemsThanItKeeps() {
		String[] lines = new String[1201];
		Arrays.fill(lines, "x,never");
		lines[0] = "account,on";
		Import done = this.files.send("visits.csv", lines);

		assertThat(done.counts().problems()).isEqualTo(1200);
		assertThat(this.imports.problems(done.key())).hasSize(1000);
	}

	private static RowKind kind(String file) {
		return FileKind.of(file, List.of());
	}

	/**
	 * Every node and link without its import.
	 */
	private List<Object> everything() {
		List<Object> nodes = this.graph
			.values("MATCH (n) WHERE NOT n:Import AND NOT n:GraphRevision|StoreVersion|ElectedWriter AND NOT n:GraphChange AND NOT n:Overwritten "
					+ "RETURN [labels(n), n {.*, importId: null, row: null}] AS it ORDER BY toString(n.id), labels(n)[0]");
		List<Object> links = this.graph.values("MATCH (a)-[r]->(b) WHERE NOT a:Import "
				+ "RETURN [a.id, type(r), b.id, r {.*, importId: null, row: null}] AS it "
				+ "ORDER BY a.id, type(r), b.id, r.key");
		return Stream.concat(nodes.stream(), links.stream()).toList();
	}

	private Object one(String query) {
		return this.graph.values(query).getFirst();
	}

}
