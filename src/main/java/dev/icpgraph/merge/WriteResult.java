package dev.icpgraph.merge;

import java.util.List;

/**
 * The outcome of a batch.
 *
 * @param written rows that changed the graph
 * @param unchanged rows whose content the graph already held
 * @param refused rows that contradict the graph
 */
public record WriteResult(int written, int unchanged, List<RefusedRow> refused) {
}
