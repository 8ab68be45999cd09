package dev.icpgraph.snapshot;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Does several things at the same time. When one fails none is begun any more, those that
 * look whether they are interrupted end early, and all have ended when it is told.
 */
final class ParallelTasks {

	private ParallelTasks() {
	}

	/**
	 * Returns when all is done.
	 * @param threads how many at once
	 * @throws RuntimeException the first that one of them threw
	 */
	static void run(int threads, List<Runnable> tasks) {
		try (ExecutorService executor = Executors.newFixedThreadPool(threads,
				Thread.ofPlatform().name("snapshot-reader-", 1).daemon().factory())) {
			ExecutorCompletionService<Object> ended = new ExecutorCompletionService<>(executor);
			tasks.forEach((task) -> ended.submit(task, task));
			try {
				for (int i = 0; i < tasks.size(); i++) {
					ended.take().get();
				}
			}
			catch (ExecutionException ex) {
				throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("Stopped before it was done", ex);
			}
			finally {
				executor.shutdownNow();
			}
		}
	}

}
