package dev.icpgraph.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.icpgraph.cypher.WriteConflictException;

/**
 * The rows of a batch that reached the graph. Each row is written, unchanged or refused;
 * any other row is an error.
 */
final class MergedRows {

	/**
	 * A row that found its nodes.
	 *
	 * @param place its place in the batch
	 * @param changed whether it changed the graph
	 */
	record Row(int place, boolean changed) {
	}

	private final Set<Integer> reached = new HashSet<>();

	private final Set<Integer> changed = new HashSet<>();

	private final DifferingRows differing = new DifferingRows();

	/**
	 * Adds the rows of one query.
	 * @param sent number of rows that the query was given
	 * @throws WriteConflictException if one of them did not find its nodes
	 */
	void add(int sent, List<Row> rows) {
		Set<Integer> found = new HashSet<>();
		for (Row row : rows) {
			found.add(row.place());
			if (row.changed()) {
				this.changed.add(row.place());
			}
		}
		requireAll(sent, found.size());
		this.reached.addAll(found);
	}

	private static void requireAll(long sent, long found) {
		if (found != sent) {
			throw new WriteConflictException(
					"Of %d rows, %d no longer find their accounts or people".formatted(sent, sent - found));
		}
	}

	/**
	 * Adds rows that are new to the graph.
	 * @param created number of nodes or links that are created for them
	 * @throws WriteConflictException if a row did not find its nodes
	 */
	void created(long created, Collection<Integer> rows) {
		requireAll(rows.size(), created);
		this.changed.addAll(rows);
		this.reached.addAll(rows);
	}

	/**
	 * The places of the rows that changed the graph.
	 */
	Set<Integer> changed() {
		return this.changed;
	}

	/**
	 * Its rows that contradict other rows of the import.
	 */
	DifferingRows differing() {
		return this.differing;
	}

	/**
	 * The outcome of the batch.
	 * @throws IllegalStateException if a row is lost
	 */
	WriteResult result(List<GraphRow> rows, ResolvedRows resolved) {
		WriteResult result = new WriteResult(this.changed.size(), this.reached.size() - this.changed.size(),
				resolved.refused(), resolved.dropped(), resolved.otherKeys(), this.differing.found());
		if (result.rows() != rows.size()) {
			throw new IllegalStateException(
					"Of %d rows, %d are written, %d unchanged and %d refused: please report this bug"
						.formatted(rows.size(), result.written(), result.unchanged(), result.refused().size()));
		}
		return result;
	}

}
