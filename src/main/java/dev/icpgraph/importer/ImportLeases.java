package dev.icpgraph.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.spool.SpoolFolder;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;
import dev.icpgraph.reading.RowProblem;
import dev.icpgraph.webhook.Outbox;
import dev.icpgraph.webhook.WebhookEvent;

/**
 * Stores the progress of imports. An unfinished import belongs to one application until
 * its lease expires; then others may take it over or end it.
 */
@Repository
class ImportLeases {

	private final CypherQuery deleteProblems = Imports.query("delete-problems");

	private final CypherQuery mergeProblems = Imports.query("merge-problem");

	private final CypherQuery merge = Imports.query("merge-import");

	private final CypherQuery lock = Imports.query("lock-import");

	private final CypherQuery renew = Imports.query("renew-imports");

	private final CypherQuery orphaned = Imports.query("orphaned-imports");

	private final CypherQuery owned = Imports.query("owned-imports");

	private final CypherQuery askToStop = Imports.query("ask-import-to-stop");

	private final CypherRunner cypher;

	private final String owner;

	private final long leaseSeconds;

	private final Outbox outbox;

	@Autowired
	ImportLeases(CypherRunner cypher, ImporterProperties properties, Outbox outbox, SpoolFolder spool) {
		this(cypher, properties, outbox, spool.owner());
	}

	ImportLeases(CypherRunner cypher, ImporterProperties properties, Outbox outbox, String owner) {
		this.owner = owner;
		this.cypher = cypher;
		this.outbox = outbox;
		this.leaseSeconds = properties.lease().toSeconds();
	}

	/**
	 * Takes an import for this application: a new one, one that ended, or an abandoned
	 * one, which continues from its last batch.
	 * @param start the import at its start
	 */
	LeaseAnswer take(Import start) {
		return this.cypher.write((transaction) -> {
			ImportLease lease = lease(transaction, start.key());
			if (lease.isUndo()) {
				return new LeaseAnswer.BeingUndone();
			}
			if (lease.taken()) {
				return new LeaseAnswer.Running();
			}
			Import taken = (lease.unfinished() && lease.found() != null) ? lease.found() : start;
			merge(transaction, taken, List.of(), 0);
			return new LeaseAnswer.Taken(taken);
		});
	}

	/**
	 * Saves the current state of an import and takes it for this application.
	 */
	void save(Import it) {
		save(it, List.of(), 0);
	}

	/**
	 * Saves the current state of an import and more problems.
	 * @param from number of problems it had before
	 */
	void save(Import it, List<RowProblem> more, int from) {
		this.cypher.write((transaction) -> merge(transaction, it, more, from));
	}

	/**
	 * Saves the current state of an import and more problems, unless another application
	 * took or ended it.
	 * @throws LostImportException if another application took or ended it
	 */
	void saveOwn(Import it, List<RowProblem> more, int from) {
		this.cypher.write((transaction) -> {
			requireOwn(transaction, it);
			return merge(transaction, it, more, from);
		});
	}

	/**
	 * Starts an import over: deletes the problems of an earlier run.
	 * @param header names of the columns of its file
	 * @throws LostImportException if another application took or ended its file
	 */
	void restart(Import it, List<String> header) {
		this.cypher.write((transaction) -> {
			if (it.isFile()) {
				requireOwn(transaction, it);
			}
			else if (lease(transaction, it.key()).isUndo()) {
				throw new BadInputException(
						"An import of the same rows is being undone: send them again when its status is UNDONE");
			}
			transaction.run(this.deleteProblems, Map.of("id", it.key(), "header", header), Record::asMap);
			return merge(transaction, it, List.of(), 0);
		});
	}

	private void requireOwn(CypherTransaction transaction, Import it) {
		ImportLease lease = lease(transaction, it.key());
		if (lease.taken() || !lease.unfinished() || lease.isUndo()) {
			throw new LostImportException(it);
		}
	}

	/**
	 * Renews the leases of this application.
	 * @return keys of the imports that a user asked to stop
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
	 * Releases imports, so that any application with their files can continue them.
	 */
	void release(Collection<String> keys) {
		release(keys, this.owner);
	}

	/**
	 * Gives up the imports of applications that have ended, before their leases do.
	 * @param hasEnded whether an application has ended, by its name
	 */
	void release(Predicate<String> hasEnded) {
		Map<String, List<String>> keys = new LinkedHashMap<>();
		this.cypher
			.read(this.owned, Map.of(), (row) -> Map.entry(row.get("owner").asString(), row.get("id").asString()))
			.forEach((it) -> keys.computeIfAbsent(it.getKey(), (_) -> new ArrayList<>()).add(it.getValue()));
		keys.forEach((name, theirs) -> {
			if (hasEnded.test(name)) {
				release(theirs, name);
			}
		});
	}

	private void release(Collection<String> keys, String name) {
		Map<String, Object> parameters = Map.of("ids", List.copyOf(keys), "owner", name, "leaseSeconds", 0);
		this.cypher.write((transaction) -> transaction.run(this.renew, parameters, Record::asMap));
	}

	/**
	 * The abandoned imports, each with the end of its last lease.
	 */
	Map<Import, String> orphans() {
		Map<Import, String> orphans = new LinkedHashMap<>();
		this.cypher
			.read(this.orphaned, Map.of(),
					(row) -> Map.entry(Imports.read(row), row.get("leaseUntil").asString("never")))
			.forEach((it) -> orphans.put(it.getKey(), it.getValue()));
		return orphans;
	}

	/**
	 * Ends an abandoned import.
	 * @param end the import after its end
	 * @return whether it was abandoned
	 */
	boolean endOrphan(Import end) {
		return this.cypher.write((transaction) -> {
			ImportLease lease = lease(transaction, end.key());
			return lease.unfinished() && !lease.isUndo() && !lease.alive() && merge(transaction, end, List.of(), 0);
		});
	}

	/**
	 * Asks an import to stop, in any application.
	 * @param end the state to save when no application runs it
	 * @return whether it waited or ran
	 */
	boolean stop(Import end) {
		return this.cypher.write((transaction) -> {
			ImportLease lease = lease(transaction, end.key());
			if (lease.isUndo()) {
				return false;
			}
			if (lease.unfinished() && lease.alive()) {
				transaction.run(this.askToStop, Map.of("id", end.key()), Record::asMap);
			}
			else if (lease.unfinished()) {
				merge(transaction, end, List.of(), 0);
			}
			return lease.unfinished();
		});
	}

	/**
	 * Whether an import of this application runs or is being undone.
	 */
	LeaseAnswer hereOrUndone(String key) {
		return this.cypher.write((transaction) -> lease(transaction, key).isUndo() ? new LeaseAnswer.BeingUndone()
				: new LeaseAnswer.Running());
	}

	/**
	 * The id of this application among all that use the graph.
	 */
	String owner() {
		return this.owner;
	}

	/**
	 * The state of an import, under its lock.
	 */
	ImportLease lease(CypherTransaction transaction, String key) {
		ImportLease lease = transaction.runFirst(this.lock, Map.of("id", key, "owner", this.owner), (row) -> {
			boolean known = !row.get("import").get("status").isNull();
			return new ImportLease(row.get("taken").asBoolean(), row.get("alive").asBoolean(),
					known ? Imports.read(row) : null);
		});
		return Objects.requireNonNull(lease);
	}

	/**
	 * Saves the state of an import, which belongs to this application until it ends.
	 */
	boolean merge(CypherTransaction transaction, Import it, List<RowProblem> more, int from) {
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
		if (over && it.isFile()) {
			this.outbox.add(transaction, WebhookEvent.IMPORT_ENDED, it.key() + " " + it.finishedAt(),
					EndedImport.of(it));
		}
		return true;
	}

	private static Map<String, Object> problem(int position, RowProblem it) {
		return Map.of("position", position, "row", it.row(), "column", it.column(), "value", it.value(), "code",
				it.code(), "reason", it.reason(), "refused", it.refused(), "cells", it.cells());
	}

}
