package dev.icpgraph.cypher;

import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Waits for tasks in other threads.
 */
public final class TaskResults {

	private TaskResults() {
	}

	/**
	 * Waits for the result of a task.
	 * @throws RuntimeException the exception of the task
	 */
	public static <T> T of(Future<T> task) {
		try {
			return task.get();
		}
		catch (ExecutionException ex) {
			switch (ex.getCause()) {
				case RuntimeException cause -> throw cause;
				case Error cause -> throw cause;
				case null, default -> throw new IllegalStateException(ex);
			}
		}
		catch (InterruptedException ex) {
			throw stopped(ex);
		}
	}

	/**
	 * Waits for the next task to end, and returns its result.
	 * @throws RuntimeException the exception of the task
	 */
	public static <T> T next(CompletionService<T> tasks) {
		try {
			return of(tasks.take());
		}
		catch (InterruptedException ex) {
			throw stopped(ex);
		}
	}

	private static IllegalStateException stopped(InterruptedException ex) {
		Thread.currentThread().interrupt();
		return new IllegalStateException("Stopped before it was done", ex);
	}

}
