package dev.icpgraph.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

import dev.icpgraph.row.RowKind;

/**
 * Writes the batches of a file, several at a time. Rows with the same name of an account
 * or person are in one lane, which writes them in order; see {@link RowShares}. An
 * undivided batch waits for all earlier ones, and all later ones wait for it. After an
 * error, later batches in its lanes are not written.
 */
public final class WriteLanes implements AutoCloseable {

	private final GraphWriter writer;

	private final ExecutorService threads;

	private final List<CompletableFuture<WriteResult>> lanes = new ArrayList<>(
			Collections.nCopies(RowShares.WRITERS, CompletableFuture.completedFuture(WriteResult.NOTHING)));

	public WriteLanes(GraphWriter writer) {
		this.writer = writer;
		this.threads = writer.threads();
	}

	/**
	 * Writes a batch of rows of one kind after earlier ones.
	 * @param importId the import of the rows
	 * @param rows in the order of their file, at most a few thousand
	 * @param more whether the caller continues to write
	 * @return its outcome, or the error of a lane, once all lanes have ended
	 */
	public CompletableFuture<WriteResult> write(RowKind kind, String importId, List<GraphRow> rows, boolean more) {
		if (rows.isEmpty()) {
			return CompletableFuture.completedFuture(WriteResult.NOTHING);
		}
		List<List<GraphRow>> shares = RowShares.of(kind, rows);
		if (shares.size() == 1) {
			CompletableFuture<WriteResult> alone = all(this.lanes)
				.thenApplyAsync((_) -> this.writer.write(kind, importId, rows, more), this.threads);
			Collections.fill(this.lanes, alone);
			return alone;
		}
		for (int lane = 0; lane < shares.size(); lane++) {
			List<GraphRow> share = shares.get(lane);
			this.lanes.set(lane, this.lanes.get(lane)
				.thenApplyAsync((_) -> this.writer.write(kind, importId, share, more), this.threads));
		}
		List<CompletableFuture<WriteResult>> written = List.copyOf(this.lanes);
		return all(written).thenApply((_) -> WriteResult.sum(written.stream().map(CompletableFuture::join).toList()));
	}

	private static CompletableFuture<Void> all(List<CompletableFuture<WriteResult>> lanes) {
		return CompletableFuture.allOf(lanes.toArray(CompletableFuture[]::new));
	}

	/**
	 * Drops waiting batches and waits for those being written; ends these too if the
	 * thread is interrupted.
	 */
	@Override
	public void close() {
		this.threads.close();
	}

}
