package dev.icpgraph.merge;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A writer that comes while another one writes, and may have to wait until that one has
 * ended.
 */
final class WriterBetween implements Runnable {

	private static final Duration MOMENT = Duration.ofMillis(80);

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Supplier<WriteResult> write;

	private @Nullable CompletableFuture<WriteResult> writing;

	WriterBetween(Supplier<WriteResult> write) {
		this.write = write;
	}

	/**
	 * Gives it time to write, unless it has to wait for the other writer.
	 */
	@Override
	public void run() {
		CompletableFuture<WriteResult> begun = CompletableFuture.supplyAsync(this.write);
		this.writing = begun;
		begun.thenApply((_) -> true)
			.completeOnTimeout(false, MOMENT.toMillis(), TimeUnit.MILLISECONDS)
			.handle((_, _) -> true)
			.join();
	}

	boolean hasCome() {
		return this.writing != null;
	}

	WriteResult result() {
		return Objects.requireNonNull(this.writing).orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
	}

}
