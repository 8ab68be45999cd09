package dev.icpgraph.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.row.RowKind;

/**
 * Runs tasks with common nodes one after another and others two at a time: a task starts
 * once no unfinished task before it shares nodes with it.
 */
final class ImportScheduler {

	private static final int AT_ONCE = 2;

	private final List<Turn> line = new ArrayList<>();

	private final ExecutorService workers;

	ImportScheduler() {
		AtomicInteger number = new AtomicInteger();
		this.workers = Executors.newFixedThreadPool(AT_ONCE,
				(task) -> Thread.ofPlatform().daemon().name("import-" + number.incrementAndGet()).unstarted(task));
	}

	/**
	 * Adds a task at the end of the queue.
	 * @param kind kind of the rows that it writes; {@code null} if it must run alone
	 */
	synchronized void add(@Nullable RowKind kind, Runnable task) {
		this.line.add(new Turn(kind, task));
		begin();
	}

	/**
	 * Interrupts running tasks and drops waiting ones.
	 */
	synchronized void stop() {
		this.line.clear();
		this.workers.shutdownNow();
	}

	private void begin() {
		for (int i = 0; i < this.line.size(); i++) {
			Turn turn = this.line.get(i);
			if (!turn.begun && this.line.subList(0, i).stream().noneMatch(turn::waitsFor)) {
				turn.begun = true;
				this.workers.execute(() -> run(turn));
			}
		}
	}

	private void run(Turn turn) {
		try {
			turn.task.run();
		}
		finally {
			done(turn);
		}
	}

	private synchronized void done(Turn turn) {
		this.line.remove(turn);
		begin();
	}

	/**
	 * A place in the queue.
	 */
	private static final class Turn {

		private final @Nullable RowKind kind;

		private final Runnable task;

		private boolean begun;

		Turn(@Nullable RowKind kind, Runnable task) {
			this.kind = kind;
			this.task = task;
		}

		boolean waitsFor(Turn earlier) {
			return this.kind == null || earlier.kind == null || this.kind.sharesNodesWith(earlier.kind);
		}

	}

}
