package dev.icpgraph.importer;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;

/**
 * Writes down how far imports are. One that waits or runs belongs to an application, for
 * a while after each time that it says so: then others may go on with it, or end it.
 */
@Repository
class ImportLeases {

	private final CypherQuery deleteProblems = Imports.query("delete-problems");

	private final CypherQuery mergeProblems = Imports.query("merge-problem");

	private final CypherQuery merge = Imports.query("merge-import");

	private final CypherQuery lock = Imports.query("lock-import");

	private final CypherQuery renew = Imports.query("renew-imports");

	private final CypherQuery orphaned = Imports.query("orphaned-imports");

	private final CypherQuery askToStop = Imports.query("ask-import-to-stop");

	private final CypherRunner cypher;

	/** This application among all that work on the graph. */
	private final String owner = UUID.randomUUID().toString();

	private final long leaseSeconds;

	ImportLeases(CypherRunner cypher, ImporterProperties properties) {
		this.cypher = cypher;
		this.leaseSeconds = properties.lease().toSeconds();
	}

	/**
	 * Takes an import for this application: a new one, one that ended, or one that nobody
	 * runs any more, which goes on from where it was.
	 * @param start the import as it begins
	 * @return the import to run; empty when another application runs it
	 */
	Optional<Import> take(Import start) {
		return this.cypher.write((transaction) -> {
			ImportLease lease = lease(transaction, start.key());
			if (lease.taken()) {
				return Optional.empty();
			}
			Import taken = (lease.unfinished() && lease.found() != null) ? lease.found() : start;
			merge(transaction, taken, List.of(), 0);
			return Optional.of(taken);
		});
	}

	/**
	 * Keeps an import as it is now, which makes it this application's.
	 */
	void save(Import it) {
		save(it, List.of(), 0);
	}

	/**
	 * Keeps an import as it is now, with more problems.
	 * @param from how many problems it had before
	 */
	void save(Import it, List<RowProblem> more, int from) {
		this.cypher.write((transaction) -> merge(transaction, it, more, from));
	}

	/**
	 * Keeps an import as it is now, with more problems, unless another application took
	 * it.
	 * @throws LostImportException if it did
	 */
	void saveOwn(Import it, List<RowProblem> more, int from) {
		this.cypher.write((transaction) -> {
			ImportLease lease = lease(transaction, it.key());
			if (lease.taken()) {
				throw new LostImportException(it);
			}
			return merge(transaction, it, more, from);
		});
	}

	/**
	 * Begins an import again: forgets the problems of an earlier run.
	 */
	void restart(Import it) {
		this.cypher.write((transaction) -> {
			transaction.run(this.deleteProblems, Map.of("id", it.key()), Record::asMap);
			return merge(transaction, it, List.of(), 0);
		});
	}

	/**
	 * Says that these imports are still this application's.
	 * @return those of them that somebody asked to stop
	 */
	List<String> renew(Collection<String> keys) {
		Map<String, Object> parameters = Map.of("ids", List.copyOf(keys), "owner", this.owner, "leaseSeconds",
				this.leaseSeconds);
		return this.cypher
			.write((transaction) -> transaction.run(this.renew, parameters,
					(row) -> row.get("cancelAsked").asBoolean() ? row.get("id").asString() : ""))
			.stream()
			.filter((key) -> !key.isEmpty())
			.toList();
	}

	/**
	 * Gives imports away, to be gone on with by whoever has their files.
	 */
	void release(Collection<String> keys) {
		Map<String, Object> parameters = Map.of("ids", List.copyOf(keys), "owner", this.owner, "leaseSeconds", 0);
		this.cypher.write((transaction) -> transaction.run(this.renew, parameters, Record::asMap));
	}

	/**
	 * The imports that wait or run with nobody behind them, and the end of the last lease
	 * of each.
	 */
	Map<Import, String> orphans() {
		Map<Import, String> orphans = new LinkedHashMap<>();
		this.cypher
			.read(this.orphaned, Map.of(), (row) -> Map.entry(Imports.read(row), row.get("leaseUntil").asString("never")))
			.forEach((it) -> orphans.put(it.getKey(), it.getValue()));
		return orphans;
	}

	/**
	 * Ends an import that nobody runs.
	 * @param end the import as it ended
	 * @return whether nobody ran it
	 */
	boolean endOrphan(Import end) {
		return this.cypher.write((transaction) -> {
			ImportLease lease = lease(transaction, end.key());
			return lease.unfinished() && !lease.alive() && merge(transaction, end, List.of(), 0);
		});
	}

	/**
	 * Asks an import to stop, whichever application runs it.
	 * @param end the import as it ends when nobody does
	 * @return whether it waited or ran
	 */
	boolean stop(Import end) {
		return this.cypher.write((transaction) -> {
			ImportLease lease = lease(transaction, end.key());
			if (lease.unfinished() && lease.alive()) {
				transaction.run(this.askToStop, Map.of("id", end.key()), Record::asMap);
			}
			else if (lease.unfinished()) {
				merge(transaction, end, List.of(), 0);
			}
			return lease.unfinished();
		});
	}

	private ImportLease lease(CypherTransaction transaction, String key) {
		ImportLease lease = transaction.runFirst(this.lock, Map.of("id", key, "owner", this.owner), (row) -> {
			boolean known = !row.get("import").get("status").isNull();
			return new ImportLease(row.get("taken").asBoolean(), row.get("alive").asBoolean(),
					known ? Imports.read(row) : null);
		});
		return Objects.requireNonNull(lease);
	}

	private boolean merge(CypherTransaction transaction, Import it, List<RowProblem> more, int from) {
		boolean over = it.finishedAt() != null;
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", it.key());
		parameters.put("values", ImportNode.properties(it));
		parameters.put("owner", over ? null : this.owner);
		parameters.put("leaseSeconds", this.leaseSeconds);
		transaction.run(this.merge, parameters, Record::asMap);
		if (!more.isEmpty()) {
			List<Map<String, Object>> values = IntStream.range(0, more.size())
				.mapToObj((i) -> problem(from + i, more.get(i)))
				.toList();
			transaction.run(this.mergeProblems, Map.of("id", it.key(), "problems", values), Record::asMap);
		}
		return true;
	}

	private static Map<String, Object> problem(int position, RowProblem it) {
		return Map.of("position", position, "row", it.row(), "column", it.column(), "value", it.value(), "code",
				it.code(), "reason", it.reason(), "refused", it.refused());
	}

}
