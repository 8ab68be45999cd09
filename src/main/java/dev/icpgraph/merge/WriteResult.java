package dev.icpgraph.merge;

import java.util.List;

/**
 * The outcome of a batch.
 *
 * @param written rows that changed the graph
 * @param unchanged rows that the graph already said
 * @param refused rows that contradict the graph, or name nobody known
 * @param dropped values that rows were written without
 * @param otherKeys rows written without their own key, see
 * {@link GraphRow#ownKeyYields()}
 */
public record WriteResult(int written, int unchanged, List<RefusedRow> refused, List<DroppedValue> dropped,
		int otherKeys) {
}
