package dev.icpgraph.loading;

import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import dev.icpgraph.cypher.TaskResults;

/**
 * Runs tasks in parallel. After the first failure no task starts, tasks that check for
 * interruption end early, and the exception is thrown once all have ended.
 */
final class ParallelTasks {

	private ParallelTasks() {
	}

	/**
	 * Runs all tasks and returns once all have ended.
	 * @param threads number of tasks at a time
	 * @throws RuntimeException the first exception of a task
	 */
	static void run(int threads, List<Runnable> tasks) {
		try (ExecutorService executor = Executors.newFixedThreadPool(threads,
				Thread.ofPlatform().name("snapshot-reader-", 1).daemon().factory())) {
			ExecutorCompletionService<Object> ended = new ExecutorCompletionService<>(executor);
			tasks.forEach((task) -> ended.submit(task, task));
			try {
				tasks.forEach((task) -> TaskResults.next(ended));
			}
			finally {
				executor.shutdownNow();
			}
		}
	}

}
