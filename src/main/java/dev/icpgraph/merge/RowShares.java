package dev.icpgraph.merge;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.icpgraph.identity.Reference;
import dev.icpgraph.row.RowDefinitions;
import dev.icpgraph.row.RowKind;

/**
 * Divides a batch among parallel writers. Rows with the same name of an account or person
 * stay together in order, so that a later row still corrects an earlier one. A writer
 * locks the accounts and people of its rows until it ends, so only rows with one of these
 * are worth dividing: uses of technologies and participations in events, which are most
 * rows of a large market.
 */
final class RowShares {

	/** Number of rows below which a second transaction costs more than it saves. */
	private static final int FEWEST = 1000;

	static final int WRITERS = 2;

	private RowShares() {
	}

	/**
	 * The shares of a batch: one, or one per writer, possibly empty.
	 */
	static List<List<GraphRow>> of(RowKind kind, List<GraphRow> rows) {
		List<String> columns = RowDefinitions.of(kind).shape().sharedBy();
		if (columns.isEmpty() || rows.size() < WRITERS * FEWEST) {
			return List.of(rows);
		}
		var shares = rows.stream().collect(Collectors.groupingBy((row) -> share(row, columns)));
		return IntStream.range(0, WRITERS).mapToObj((writer) -> shares.getOrDefault(writer, List.of())).toList();
	}

	private static int share(GraphRow row, List<String> columns) {
		return columns.stream()
			.map((column) -> row.values().get(column))
			.filter(Reference.class::isInstance)
			.mapToInt((named) -> Math.floorMod(((Reference) named).given().hashCode(), WRITERS))
			.findFirst()
			.orElse(0);
	}

}
