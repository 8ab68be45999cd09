package dev.icpgraph.importer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.GraphSchema;
import dev.icpgraph.cypher.StoppedCypher;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.undo.GraphUndos;
import dev.icpgraph.undo.LostUndoException;
import dev.icpgraph.undo.UndoCounts;
import dev.icpgraph.upload.UploadStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Undos that a kill interrupts anywhere and another application continues. */
@IntegrationTest
class StoppedUndoIT {

	private static final ImporterProperties SMALL_BATCHES = new ImporterProperties(2, 1000, 100,
			Duration.ofSeconds(20));

	private static final List<Map<String, Object>> BEFORE = List.of(account("a", "A", "Bonn"), account("b", "B", "Ulm"),
			account("c", "C", "Linz"));

	private static final List<Map<String, Object>> MISTAKE = List.of(account("a", "X", "Rom"), account("b", "Y", "Rom"),
			account("d", "D", "Rom"), account("e", "E", "Rom"), account("f", "F", "Rom"));

	@Autowired
	private RowImport mutations;

	@Autowired
	private ImportQueue queue;

	@Autowired
	private UndoQueue undos;

	@Autowired
	private ImportUndos stored;

	@Autowired
	private ImportLeases leases;

	@Autowired
	private Imports imports;

	@Autowired
	private UploadStore spool;

	@Autowired
	private GraphSchema schema;

	@Autowired
	private GraphFixture graph;

	@Autowired
	private Driver driver;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void goOnToTheirEndAndCountEverythingOnce() {
		boolean killed = true;
		for (int steps = 0; killed; steps += 3) {
			this.graph.clear();
			this.mutations.run(RowKind.ACCOUNTS, "before", BEFORE);
			List<String> before = content();
			Import mistake = this.mutations.run(RowKind.ACCOUNTS, "mistake", MISTAKE).getImport();
			assertThat(this.stored.begin(mistake.key(), "ann")).isEmpty();

			killed = isKilledAfter(steps, mistake);
			abandon();
			await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
				care().adopt();
				assertThat(Objects.requireNonNull(this.imports.find(mistake.key())).status())
					.isEqualTo(ImportStatus.UNDONE);
			});

			assertThat(content()).as("killed after %d statements", steps).isEqualTo(before);
			assertThat(Objects.requireNonNull(this.stored.of(List.of(mistake.key())).get(mistake.key())))
				.isEqualTo(new ImportUndo(true, "ann", new UndoCounts(3, 2, List.of())));
			assertThat(steps).isLessThan(200);
		}
	}

	@Test
	void stopWhereAnotherApplicationTookThemOver() {
		Import mistake = this.mutations.run(RowKind.ACCOUNTS, "mistake", MISTAKE).getImport();
		assertThat(this.stored.begin(mistake.key(), "ann")).isEmpty();
		this.graph.run("MATCH (i:Import) SET i.owner = 'another', i.leaseUntil = datetime() + duration('PT1H')");

		assertThatThrownBy(() -> onItsOwn(new StoppedCypher(this.driver).after(Integer.MAX_VALUE)).undo(mistake.key()))
			.isInstanceOf(LostUndoException.class);
		assertThat(this.graph.count("MATCH (a:Account) RETURN count(a)")).isEqualTo(MISTAKE.size());
		assertThat(this.leases.take(mistake)).isEqualTo(new LeaseAnswer.BeingUndone());
	}

	private boolean isKilledAfter(int steps, Import mistake) {
		try {
			onItsOwn(new StoppedCypher(this.driver).after(steps)).undo(mistake.key());
			return false;
		}
		catch (StoppedCypher.Killed ex) {
			return true;
		}
	}

	private UndoQueue onItsOwn(CypherRunner runner) {
		return new UndoQueue(this.queue, this.leases, this.stored, GraphUndos.traces(runner), GraphUndos.on(runner),
				SMALL_BATCHES);
	}

	private void abandon() {
		this.graph.run("MATCH (i:Import) WHERE i.status = 'UNDOING' "
				+ "SET i.leaseUntil = datetime('2026-01-01T00:00:00Z'), i.owner = 'gone'");
	}

	private ImportRecovery care() {
		return new ImportRecovery(this.queue, this.undos, this.imports, this.leases, this.spool, this.schema,
				SMALL_BATCHES);
	}

	private List<String> content() {
		return this.graph.values(
				"MATCH (n) WHERE NOT n:GraphRevision|StoreVersion|ElectedWriter AND NOT n:GraphChange AND NOT n:Import RETURN n {.*, l: labels(n) + []}")
			.stream()
			.map((row) -> new TreeMap<>((Map<?, ?>) row).toString())
			.sorted()
			.toList();
	}

	private static Map<String, Object> account(String name, String title, String city) {
		return Map.of("domain", name + ".example", "name", title, "city", city);
	}

}
