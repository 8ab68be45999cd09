package dev.icpgraph.merge;

import java.util.Comparator;
import java.util.List;

/**
 * The outcome of a batch.
 *
 * @param written rows that changed the graph
 * @param unchanged rows already in the graph
 * @param refused rows that contradict the graph, or name no known account or person
 * @param dropped values that rows were written without
 * @param otherKeys rows written without their key, see {@link GraphRow#ownKeyYields()}
 * @param differing rows that contradict another row of the import
 */
public record WriteResult(int written, int unchanged, List<RefusedRow> refused, List<DroppedValue> dropped,
		int otherKeys, List<DifferingRow> differing) {

	/** The outcome of no rows. */
	static final WriteResult NOTHING = new WriteResult(0, 0, List.of(), List.of(), 0, List.of());

	/**
	 * The outcome of a batch, summed over its shares.
	 */
	static WriteResult sum(List<WriteResult> shares) {
		return (shares.size() == 1) ? shares.getFirst()
				: new WriteResult(shares.stream().mapToInt(WriteResult::written).sum(),
						shares.stream().mapToInt(WriteResult::unchanged).sum(),
						shares.stream()
							.flatMap((it) -> it.refused().stream())
							.sorted(Comparator.comparingLong(RefusedRow::row))
							.toList(),
						shares.stream()
							.flatMap((it) -> it.dropped().stream())
							.sorted(Comparator.comparingLong(DroppedValue::row))
							.toList(),
						shares.stream().mapToInt(WriteResult::otherKeys).sum(),
						shares.stream()
							.flatMap((it) -> it.differing().stream())
							.sorted(Comparator.comparingLong(DifferingRow::row))
							.toList());
	}

	/**
	 * Number of all rows of the batch.
	 */
	int rows() {
		return this.written + this.unchanged + this.refused.size();
	}

}
