package dev.icpgraph.importer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writers of every kind side by side, including writers that merge accounts and people,
 * against a model of what all rows say together.
 */
@IntegrationTest
class WritersAtOnceIT {

	private static final int WRITERS = 4;

	private static final int ROWS_AT_ONCE = 3;

	@Autowired
	private ImportedFiles files;

	@Autowired
	private RowImport mutations;

	@Autowired
	private GraphFixture graph;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void loseNoRowAndNameEverybodyOnce(long seed) throws InterruptedException, ExecutionException {
		this.graph.clear();
		Random random = new Random(seed);
		List<Chunk> chunks = new ArrayList<>(chunks(new RivalRows(RivalRows::domain, RivalRows::email), random));
		chunks.addAll(chunks(new RivalRows((i) -> random.nextBoolean() ? RivalRows.key(i) : RivalRows.domain(i),
				(i) -> random.nextBoolean() ? RivalRows.personKey(i) : RivalRows.email(i)), random));
		Collections.shuffle(chunks, random);

		List<Import> done = new ArrayList<>();
		try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
			List<Future<Import>> written = chunks.stream().map((it) -> writers.submit(() -> sent(it))).toList();
			done.addAll(this.files.send(files(new RivalRows(RivalRows::key, RivalRows::personKey))));
			for (Future<Import> it : written) {
				done.add(it.get());
			}
		}

		assertThat(done).allSatisfy((it) -> {
			assertThat(it.status()).isEqualTo(ImportStatus.DONE);
			assertThat(it.rowsWritten() + it.rowsUnchanged() + it.rowsRefused()).isEqualTo(it.rowsRead());
		});
		assertThat(done.stream().mapToLong(Import::rowsRead).sum())
			.isEqualTo(3L * (RowKind.values().length * RivalRows.MANY + 1));
		assertThat(done.stream().mapToLong(Import::rowsRefused).sum()).isEqualTo(3);
		assertThat(this.graph.count("MATCH (a:Account) RETURN count(a)")).isEqualTo(RivalRows.MANY);
		assertThat(this.graph.count("MATCH (p:Person) RETURN count(p)")).isEqualTo(RivalRows.MANY);
		assertThat(links()).isEqualTo(RivalRows.links());
	}

	private Import sent(Chunk chunk) {
		return this.mutations.run(chunk.kind(), chunk.source(), chunk.rows()).getImport();
	}

	private List<Chunk> chunks(RivalRows rows, Random random) {
		List<Chunk> chunks = new ArrayList<>();
		rows.all().forEach((kind, all) -> {
			Collections.shuffle(all, random);
			for (int i = 0; i < all.size(); i += ROWS_AT_ONCE) {
				chunks.add(new Chunk(kind, "rivals", all.subList(i, Math.min(i + ROWS_AT_ONCE, all.size()))));
			}
		});
		return chunks;
	}

	private static Map<String, byte[]> files(RivalRows rows) {
		Map<String, byte[]> files = new HashMap<>();
		rows.all()
			.forEach((kind, all) -> files.put(kind.fileName() + ".csv", csv(all).getBytes(StandardCharsets.UTF_8)));
		return files;
	}

	private static String csv(List<Map<String, Object>> rows) {
		TreeSet<String> columns = new TreeSet<>(rows.getFirst().keySet());
		return columns.stream()
			.map((it) -> it.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(",", "", "\n"))
				+ rows.stream()
					.map((row) -> columns.stream()
						.map((it) -> String.valueOf(row.getOrDefault(it, "")))
						.collect(Collectors.joining(",")))
					.collect(Collectors.joining("\n"));
	}

	private List<String> links() {
		return this.graph.values("""
				MATCH (n)-[r]->(m) WHERE NOT n:Import
				WITH type(r) AS type, [it IN [n, m] | CASE
				  WHEN it:Account THEN coalesce(it.key, '?') + '=' + coalesce(it.domain, '?')
				  WHEN it:Person THEN coalesce(it.key, '?') + '=' + coalesce(it.email, '?')
				  WHEN it:Department THEN it.name
				  WHEN it:LeadershipChange THEN it.role
				  WHEN it:Customer THEN it.since
				  WHEN it:Visit THEN it.on
				  ELSE it.id END] AS ends
				WITH type, CASE WHEN type = 'KNOWS' AND ends[0] > ends[1] THEN reverse(ends) ELSE ends END AS ends
				RETURN ends[0] + ' ' + type + ' ' + ends[1]""").stream().map(String::valueOf).sorted().toList();
	}

	/**
	 * Rows of one mutation.
	 */
	private record Chunk(RowKind kind, String source, List<Map<String, Object>> rows) {
	}

}
