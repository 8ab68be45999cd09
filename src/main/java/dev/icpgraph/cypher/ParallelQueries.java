package dev.icpgraph.cypher;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;

/**
 * Runs several Neo4j queries in parallel. Each keeps one of Neo4j's processors busy;
 * together they take as long as the slowest.
 */
public final class ParallelQueries {

	/** Carries the trace of the request and its caller to other threads. */
	private static final ContextSnapshotFactory CONTEXTS = ContextSnapshotFactory.builder().build();

	private ParallelQueries() {
	}

	/**
	 * Threads for queries, with the trace of the current request and its caller.
	 */
	public static ExecutorService threads() {
		ContextSnapshot request = CONTEXTS.captureAll();
		return ContextExecutorService.wrap(Executors.newVirtualThreadPerTaskExecutor(), () -> request);
	}

	/**
	 * The results, in the order of the queries.
	 * @throws RuntimeException the first exception of a query, after all have ended
	 */
	public static <T> List<T> answers(List<Supplier<T>> questions) {
		if (questions.size() < 2) {
			return questions.stream().map(Supplier::get).toList();
		}
		ContextSnapshot request = CONTEXTS.captureAll();
		try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<T>> asked = questions.stream()
				.map((question) -> readers.submit(request.wrap(question::get)))
				.toList();
			return asked.stream().map(TaskResults::of).toList();
		}
	}

}
