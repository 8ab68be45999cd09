package dev.icpgraph.importer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class UndoIT {

	private static final int IMPORTS = 12;

	/** Everything but the imports themselves, revisions and locks. */
	private static final String CONTENT = """
			MATCH (n) WHERE NOT n:GraphRevision|StoreVersion|ElectedWriter AND NOT n:GraphChange AND NOT n:Import
			RETURN {it: labels(n) + [], values: n {.*, _at: null}} AS found
			UNION ALL
			MATCH (n)-[r]->(m) RETURN {it: [n.id, type(r), m.id], values: properties(r)} AS found""";

	@Autowired
	private RowImport mutations;

	@Autowired
	private ImportedFiles files;

	@Autowired
	private Imports imports;

	@Autowired
	private GraphFixture graph;

	@Autowired
	private HttpGraphQlTester graphQl;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void theLastImportLeavesTheGraphAsItWas(long seed) {
		OverlappingRows rows = new OverlappingRows(seed, false);
		List<List<String>> contents = new ArrayList<>(List.of(content()));
		List<Import> done = new ArrayList<>();
		for (int i = 0; i < IMPORTS; i++) {
			done.add(sent(rows.next()));
			contents.add(content());
		}

		for (int i = IMPORTS - 1; i >= 0; i--) {
			undo(done.get(i));
			assertThat(content()).as("%s before import %d", done.get(i).key(), i).isEqualTo(contents.get(i));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14 })
	void anImportThatIsUndoneAndSentAgainIsAsNew(long seed) {
		OverlappingRows rows = new OverlappingRows(seed, false);
		for (int i = 0; i < IMPORTS; i++) {
			OverlappingRows.OneImport next = rows.next();
			Import done = sent(next);
			List<String> content = content();
			undo(done);
			Import again = sent(next);

			assertThat(again.key()).isEqualTo(done.key());
			assertThat(again.rowsWritten()).isEqualTo(done.rowsWritten());
			assertThat(content()).isEqualTo(content);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23, 24, 25, 26 })
	void undoingAnEarlierImportKeepsTheValuesOfLaterOnes(long seed) {
		OverlappingRows rows = new OverlappingRows(seed, true);
		List<OverlappingRows.OneImport> all = new ArrayList<>();
		for (int i = 0; i < IMPORTS; i++) {
			all.add(rows.next());
		}
		int gone = IMPORTS / 3;
		List<OverlappingRows.OneImport> others = new ArrayList<>(all);
		others.remove(gone);
		others.forEach(this::sent);
		List<String> withoutIt = values();
		this.graph.clear();
		List<Import> done = all.stream().map(this::sent).toList();

		undo(done.get(gone));

		assertThat(values()).isEqualTo(withoutIt);
		assertThat(this.graph.count("MATCH (n) WHERE n.importId = '" + done.get(gone).key() + "' RETURN count(n)"))
			.isZero();
	}

	@Test
	void saysWhatItRemovedRestoredAndLeftAndWhy() {
		this.files.send("accounts.csv", "domain,name", "acme.com,Acme", "globex.com,Globex");
		Import second = this.files.send("accounts.csv", "domain,name,city", "acme.com,ACME,Bonn",
				"globex.com,GLOBEX,Ulm", "lyn.example,Lyn,Linz", "hooli.example,Hooli,Rom");
		this.files.send("accounts.csv", "domain,name", "globex.com,Globex Corporation");
		this.files.send("account_technologies.csv", "account,technology", "lyn.example,Jaeger");

		GraphQlTester.Response undone = undo(second);

		undone.path("import.undo")
			.matchesJson(
					"""
							{"removed": 1, "restored": 1, "left": [
							  {"reason": "CHANGED_SINCE", "count": 1, "examples": [{"type": "Account", "name": "Globex Corporation",
							    "changedBy": {"file": "accounts.csv", "rowsRead": 1}}]},
							  {"reason": "USED_BY_OTHERS", "count": 1, "examples": [{"type": "Account", "name": "Lyn", "changedBy": null}]}]}""");
		assertThat(this.graph.values(
				"MATCH (a:Account) RETURN a.domain + ' ' + coalesce(a.name, '-') + ' ' + coalesce(a.city, '-') AS it ORDER BY it"))
			.containsExactly("acme.com Acme -", "globex.com Globex Corporation -", "lyn.example - -");
		assertThat(this.graph.values("MATCH (a:Account {domain: 'lyn.example'}) RETURN a.stub")).containsExactly(true);
	}

	@Test
	void aNameGoesBackToTheAccountThatHadIt() {
		this.files.send("accounts.csv", "account,domain", "a,acme.com");
		Import second = this.files.send("accounts.csv", "account,domain", "a,acme.io", "b,acme.com");

		undo(second);

		assertThat(this.graph.values("MATCH (a:Account) RETURN a.key + ' ' + a.domain")).containsExactly("a acme.com");
	}

	@Test
	void refusesWithAReason() {
		Import done = this.files.send("accounts.csv", "domain,name", "acme.com,Acme");
		undo(done);
		assertThat(refusal(done)).isEqualTo("UNDONE_ALREADY");

		Import again = this.files.send("accounts.csv", "domain,name", "acme.com,Acme");
		assertThat(again.status()).isEqualTo(ImportStatus.DONE);
		assertThat(again.key()).isEqualTo(done.key());
		this.graph.run("MATCH (i:Import) REMOVE i.keepsOverwritten");
		assertThat(refusal(again)).isEqualTo("NOT_KEPT");
		this.graph.run(
				"MATCH (i:Import) SET i.status = 'RUNNING', i.finishedAt = null, i.leaseUntil = datetime() + duration('PT1H')");
		assertThat(refusal(again)).isEqualTo("NOT_ENDED");
		this.graph.clear();
		assertThat(refusal(again)).isEqualTo("UNKNOWN_IMPORT");
	}

	private Import sent(OverlappingRows.OneImport it) {
		Import sent = this.mutations.run(it.kind(), "test", it.rows()).getImport();
		assertThat(sent.rowsRefused()).isZero();
		return sent;
	}

	private GraphQlTester.Response undo(Import it) {
		assertThat(request(it).path("undoImport.problems[*].code").entityList(String.class).get()).isEmpty();
		await().atMost(Duration.ofMinutes(1))
			.pollInterval(Duration.ofMillis(20))
			.untilAsserted(() -> assertThat(Objects.requireNonNull(this.imports.find(it.key())).status())
				.isEqualTo(ImportStatus.UNDONE));
		return this.graphQl.document("""
				query ($id: ID!) { import(id: $id) { undo { removed restored left { reason count examples {
				  type name changedBy { file rowsRead } } } } } }""").variable("id", it.id()).execute();
	}

	private String refusal(Import it) {
		return request(it).path("undoImport.problems[0].code").entity(String.class).get();
	}

	private GraphQlTester.Response request(Import it) {
		return this.graphQl.document("mutation ($id: ID!) { undoImport(input: {id: $id}) { problems { code } } }")
			.variable("id", it.id())
			.execute();
	}

	private List<String> content() {
		return texts(CONTENT);
	}

	/**
	 * All values, without the imports that wrote them.
	 */
	private List<String> values() {
		return texts(CONTENT.replace("_at: null}", "importId: null, row: null}")
			.replace("AND NOT n:Import", "AND NOT n:Import AND NOT n:Overwritten")
			.replace("properties(r)", "r {.*, importId: null, row: null}"));
	}

	private List<String> texts(String query) {
		return this.graph.values(query)
			.stream()
			.map((row) -> (Map<?, ?>) row)
			.map((row) -> row.get("it") + " " + new TreeMap<>((Map<?, ?>) row.get("values")))
			.sorted()
			.toList();
	}

}
