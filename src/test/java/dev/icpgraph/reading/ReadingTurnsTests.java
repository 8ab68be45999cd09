package dev.icpgraph.reading;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReadingTurnsTests {

	private final ReadingTurns turns = new ReadingTurns();

	@Test
	void aHundredFilesAreReadTwoAtATime() {
		AtomicInteger reading = new AtomicInteger();
		CountDownLatch both = new CountDownLatch(2);
		try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
			assertThat(IntStream.range(0, 100).mapToObj((i) -> callers.submit(() -> this.turns.read(() -> {
				int now = reading.incrementAndGet();
				both.countDown();
				await(both);
				reading.decrementAndGet();
				return now;
			}))).toList()).allSatisfy((it) -> assertThat(it.get()).isBetween(1, 2));
		}
	}

	@Test
	void aFileThatCannotBeReadEndsItsTurn() throws IOException {
		for (int i = 0; i < 3; i++) {
			assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.turns.read(() -> {
				throw new IOException("gone");
			}));
		}

		assertThat(this.turns.<String>read(() -> "read")).isEqualTo("read");
	}

	@Test
	void aRequestThatReadsALongFileLeavesItsProcessorToOthers() throws Exception {
		try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
			assertThat(callers.submit(() -> this.turns.read(() -> Thread.currentThread().isVirtual())).get()).isFalse();
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
