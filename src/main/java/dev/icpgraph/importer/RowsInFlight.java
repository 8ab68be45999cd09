package dev.icpgraph.importer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import dev.icpgraph.cypher.TaskResults;
import dev.icpgraph.merge.GraphWriter;
import dev.icpgraph.merge.WriteLanes;
import dev.icpgraph.merge.WriteResult;
import dev.icpgraph.reading.KindBatch;
import dev.icpgraph.row.RowKind;

/**
 * The batches of an import that are being written while the file is read. They are
 * counted in the order of the file, so an interrupted import continues after the last
 * batch with all earlier ones written.
 */
final class RowsInFlight implements AutoCloseable {

	/** Maximum number of batches being written while the next one is read. */
	private static final int MOST = 3;

	/**
	 * A part of a batch.
	 */
	record Part(KindBatch batch, CompletableFuture<WriteResult> result) {

		RowKind kind() {
			return this.batch.read().kind();
		}

	}

	/**
	 * A batch with everything read for it.
	 */
	record Batch(ReadRows read, List<Part> parts) {

		/**
		 * Waits for the end of all parts.
		 * @throws RuntimeException the error of the first part that failed
		 */
		Batch written() {
			this.parts.forEach((part) -> TaskResults.of(part.result()));
			return this;
		}

		boolean failed() {
			return this.parts.stream().anyMatch((part) -> part.result().isCompletedExceptionally());
		}

	}

	private final String importId;

	private final WriteLanes lanes;

	private final Deque<Batch> batches = new ArrayDeque<>();

	RowsInFlight(String importId, GraphWriter writer) {
		this.importId = importId;
		this.lanes = new WriteLanes(writer);
	}

	/**
	 * Starts to write a batch.
	 * @param read everything read for it
	 * @param kinds its rows, kind by kind
	 * @param more whether the caller continues to write
	 */
	void add(ReadRows read, List<KindBatch> kinds, boolean more) {
		long left = kinds.stream().filter((batch) -> !batch.rows().isEmpty()).count();
		List<Part> parts = new ArrayList<>();
		for (KindBatch batch : kinds) {
			left -= batch.rows().isEmpty() ? 0 : 1;
			parts.add(new Part(batch,
					this.lanes.write(batch.read().kind(), this.importId, batch.rows(), more || left > 0)));
		}
		this.batches.add(new Batch(read, parts));
	}

	/**
	 * Whether a batch has to be written before another can be added.
	 */
	boolean isFull() {
		return this.batches.size() >= MOST;
	}

	boolean isEmpty() {
		return this.batches.isEmpty();
	}

	/**
	 * Removes and returns the first batch once it is written.
	 */
	Batch next() {
		Batch first = this.batches.getFirst().written();
		this.batches.remove();
		return first;
	}

	/**
	 * Waits for all running writes.
	 * @return the batches that are written and whose earlier ones are written too
	 */
	List<Batch> stop() {
		this.lanes.close();
		List<Batch> written = new ArrayList<>();
		while (!this.batches.isEmpty() && !this.batches.getFirst().failed()) {
			written.add(this.batches.remove());
		}
		this.batches.clear();
		return written;
	}

	@Override
	public void close() {
		this.lanes.close();
	}

}
