package dev.icpgraph.importer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

import dev.icpgraph.api.Problem;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;
import dev.icpgraph.undo.UndoCounts;

/**
 * The undos of imports, stored with the imports and under the same lease.
 */
@Repository
class ImportUndos {

	private final CypherQuery begin = Imports.query("begin-undo");

	private final CypherQuery byImport = Imports.query("undos-of-imports");

	private final CypherRunner cypher;

	private final ImportLeases leases;

	ImportUndos(CypherRunner cypher, ImportLeases leases) {
		this.cypher = cypher;
		this.leases = leases;
	}

	/**
	 * Undos by the key of their import.
	 */
	Map<String, ImportUndo> of(Collection<String> keys) {
		return this.cypher.read(this.byImport, Map.of("ids", List.copyOf(keys)), Begun::of)
			.stream()
			.collect(LinkedHashMap::new, (all, it) -> all.put(it.key(), it.undo()), Map::putAll);
	}

	/**
	 * Starts the undo of an import in this application.
	 * @param by the caller who requests it
	 * @return the problem that prevents it; empty if the undo is to run here
	 */
	Optional<Problem> begin(String key, String by) {
		return this.cypher.write((transaction) -> {
			ImportLease lease = this.leases.lease(transaction, key);
			Import found = lease.found();
			String code = (found == null) ? "UNKNOWN_IMPORT" : refusal(transaction, lease, found);
			if (found == null || code != null) {
				return Optional.of(problem(String.valueOf(code)));
			}
			this.leases.merge(transaction, found.undoing(), List.of(), 0);
			transaction.run(this.begin, Map.of("id", key, "by", by), Record::asMap);
			return Optional.empty();
		});
	}

	private @Nullable String refusal(CypherTransaction transaction, ImportLease lease, Import found) {
		if (lease.unfinished()) {
			return lease.isUndo() ? "UNDOING_ALREADY" : "NOT_ENDED";
		}
		if (found.status() == ImportStatus.UNDONE) {
			return "UNDONE_ALREADY";
		}
		Begun undo = transaction.runFirst(this.byImport, Map.of("ids", List.of(found.key())), Begun::of);
		return (undo != null && undo.undo().possible()) ? null : "NOT_KEPT";
	}

	private static Problem problem(String code) {
		return new Problem(code, "id", switch (code) {
			case "UNDOING_ALREADY" -> "This import is being undone: importProgress shows when it ends";
			case "NOT_ENDED" -> "This import waits or runs: stop it with cancelImport first";
			case "UNDONE_ALREADY" -> "This import is undone already: send its file again to import it again";
			case "NOT_KEPT" ->
				"The values that this import overwrote are no longer kept, or its version kept none: correct the file and send it again";
			default -> "No such import exists.";
		});
	}

	/**
	 * Takes over an abandoned undo.
	 * @return whether it is to run here
	 */
	boolean takeOver(Import abandoned) {
		return this.cypher.write((transaction) -> {
			ImportLease lease = this.leases.lease(transaction, abandoned.key());
			return lease.isUndo() && !lease.alive() && lease.found() != null
					&& this.leases.merge(transaction, lease.found(), List.of(), 0);
		});
	}

	/**
	 * Ends an undo of this application.
	 * @return whether it was still its own
	 */
	boolean end(Import end) {
		return this.cypher.write((transaction) -> {
			ImportLease lease = this.leases.lease(transaction, end.key());
			return lease.isUndo() && !lease.taken() && this.leases.merge(transaction, end, List.of(), 0);
		});
	}

	/**
	 * The undo of an import.
	 */
	private record Begun(String key, ImportUndo undo) {

		static Begun of(Record row) {
			return new Begun(row.get("id").asString(), new ImportUndo(row.get("possible").asBoolean(),
					row.get("by").asString(null), UndoCounts.of(row.get("counts").asString())));
		}

	}

}
