package dev.icpgraph.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a reader hands over, for a consumer that asks for one after the other. The
 * reader runs on a thread of its own, a few thousand rows ahead at most.
 */
final class PushedRows implements Iterator<Row> {

	private static final int BATCH = 512;

	private static final int BATCHES = 8;

	private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES);

	private Iterator<Row> rows = List.<Row>of().iterator();

	private boolean ended;

	/**
	 * @param reader hands over all rows
	 */
	PushedRows(Consumer<Consumer<Row>> reader) {
		Thread.ofPlatform().name("rows").daemon().start(() -> run(reader));
	}

	/**
	 * @param rows the next rows
	 * @param last whether there are no more
	 * @param failure why there are no more, if the reader failed
	 */
	private record Batch(List<Row> rows, boolean last, @Nullable Throwable failure) {
	}

	private void run(Consumer<Consumer<Row>> reader) {
		List<Row> open = new ArrayList<>();
		try {
			reader.accept((row) -> {
				open.add(row);
				if (open.size() == BATCH) {
					put(new Batch(List.copyOf(open), false, null));
					open.clear();
				}
			});
			put(new Batch(open, true, null));
		}
		catch (RuntimeException | Error ex) {
			put(new Batch(List.of(), true, ex));
		}
	}

	private void put(Batch batch) {
		try {
			this.batches.put(batch);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public boolean hasNext() {
		while (!this.rows.hasNext() && !this.ended) {
			Batch batch = take();
			if (batch.failure() != null) {
				throw (batch.failure() instanceof RuntimeException failure) ? failure
						: new IllegalStateException(batch.failure());
			}
			this.rows = batch.rows().iterator();
			this.ended = batch.last();
		}
		return this.rows.hasNext();
	}

	private Batch take() {
		try {
			return this.batches.take();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public Row next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		return this.rows.next();
	}

}
