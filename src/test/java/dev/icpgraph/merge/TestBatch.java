package dev.icpgraph.merge;

import java.util.Map;
import java.util.stream.IntStream;

import dev.icpgraph.row.RowKind;

/**
 * Rows that a test writes in one transaction.
 *
 * @param importId the import of the rows
 * @param kind of the rows
 * @param rows their values, with names as text
 */
@SuppressWarnings("ArrayRecordComponent")
record TestBatch(String importId, RowKind kind, Map<String, Object>... rows) {

	@SafeVarargs
	TestBatch {
	}

	WriteResult writeTo(GraphWriter writer) {
		return writer.write(this.kind, this.importId,
				IntStream.range(0, this.rows.length)
					.mapToObj((i) -> TextRows.read(this.kind, new GraphRow(i + 1, this.rows[i])))
					.toList(),
				false);
	}

}
