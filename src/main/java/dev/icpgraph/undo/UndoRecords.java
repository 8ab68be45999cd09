package dev.icpgraph.undo;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;

/**
 * The records of values that imports overwrote, as far as undo needs them.
 */
@Repository
class UndoRecords {

	private static final CypherQuery FORGET = CypherQuery.beside(UndoRecords.class, "forget-old-imports.cypher");

	private static final CypherQuery DELETE_FORGOTTEN = CypherQuery.beside(UndoRecords.class,
			"delete-forgotten-overwritten.cypher");

	private static final CypherQuery DELETE_OF_IMPORT = CypherQuery.beside(UndoRecords.class,
			"delete-overwritten-of-import.cypher");

	/** Number of records deleted per transaction. */
	private static final int BATCH = 10_000;

	private final CypherRunner cypher;

	UndoRecords(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * Marks imports that can no longer be undone.
	 * @param before time before which an import is too old
	 * @param most number of imports that can be undone
	 * @return number of imports that are marked now
	 */
	int forget(OffsetDateTime before, int most) {
		return this.cypher.write((transaction) -> Objects.requireNonNull(transaction.runFirst(FORGET,
				Map.of("before", before, "most", most), (row) -> row.get("imports").asInt())));
	}

	/**
	 * Deletes the records of imports that cannot be undone.
	 * @return their number
	 */
	long deleteForgotten() {
		return delete(DELETE_FORGOTTEN, Map.of("most", BATCH));
	}

	/**
	 * Deletes the records of an import.
	 * @return their number
	 */
	long deleteOf(String importId) {
		return delete(DELETE_OF_IMPORT, Map.of("importId", importId, "most", BATCH));
	}

	private long delete(CypherQuery batch, Map<String, Object> parameters) {
		long all = 0;
		long deleted;
		do {
			deleted = this.cypher.write((transaction) -> Objects
				.requireNonNull(transaction.runFirst(batch, parameters, (row) -> row.get("records").asLong())));
			all += deleted;
		}
		while (deleted == BATCH);
		return all;
	}

}
