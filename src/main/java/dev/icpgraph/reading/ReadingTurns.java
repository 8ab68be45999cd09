package dev.icpgraph.reading;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import io.micrometer.context.ContextSnapshotFactory;

import org.springframework.stereotype.Component;

/**
 * Lets only a few files be read at once for requests: each may take an eighth of the
 * heap. Others wait in order of arrival. Reads in threads of the operating system, which
 * shares the processors among them: a request's own thread keeps its processor until it
 * waits for something, and light requests would stand behind it.
 */
@Component
public class ReadingTurns {

	private static final int AT_ONCE = 2;

	private static final int IDLE_SECONDS = 10;

	/** Carries the trace of the request and its caller to other threads. */
	private static final ContextSnapshotFactory CONTEXTS = ContextSnapshotFactory.builder().build();

	private final Executor threads = threads();

	/**
	 * Reads a file.
	 *
	 * @param <T> what is read
	 */
	@FunctionalInterface
	public interface Reader<T> {

		/** Reads it. */
		T read() throws IOException;

	}

	/**
	 * Reads a file when its turn comes.
	 */
	public <T> T read(Reader<T> reader) throws IOException {
		CompletableFuture<T> answer = new CompletableFuture<>();
		this.threads.execute(CONTEXTS.captureAll().wrap(() -> {
			try {
				answer.complete(reader.read());
			}
			catch (Throwable ex) {
				answer.completeExceptionally(ex);
			}
		}));
		try {
			return answer.join();
		}
		catch (CompletionException ex) {
			switch (ex.getCause()) {
				case IOException cause -> throw cause;
				case RuntimeException cause -> throw cause;
				case Error cause -> throw cause;
				case null, default -> throw ex;
			}
		}
	}

	private static Executor threads() {
		ThreadPoolExecutor threads = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, IDLE_SECONDS, TimeUnit.SECONDS,
				new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name("file-reader-", 1).factory());
		threads.allowCoreThreadTimeOut(true);
		return threads;
	}

}
