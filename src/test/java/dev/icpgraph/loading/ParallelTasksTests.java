package dev.icpgraph.loading;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ParallelTasksTests {

	@Test
	void doesAsManyAtOnceAsThereAreThreads() {
		CountDownLatch both = new CountDownLatch(2);
		Runnable meets = () -> {
			both.countDown();
			await(both);
		};

		ParallelTasks.run(2, List.of(meets, meets));

		assertThat(both.getCount()).isZero();
	}

	@Test
	void doesEverythingWithOneThread() {
		AtomicInteger done = new AtomicInteger();

		ParallelTasks.run(1, Collections.nCopies(5, done::incrementAndGet));

		assertThat(done).hasValue(5);
	}

	@Test
	void endsTheOthersAndTellsWhatWentWrong() {
		CountDownLatch begun = new CountDownLatch(1);
		AtomicBoolean interrupted = new AtomicBoolean();
		Runnable lasts = () -> {
			begun.countDown();
			interrupted.set(!await(new CountDownLatch(1)));
		};
		Runnable fails = () -> {
			await(begun);
			throw new IllegalStateException("Neo4j is away");
		};

		assertThatThrownBy(() -> ParallelTasks.run(2, List.of(lasts, fails))).isInstanceOf(IllegalStateException.class)
			.hasMessage("Neo4j is away");
		assertThat(interrupted).isTrue();
	}

	private static boolean await(CountDownLatch latch) {
		try {
			latch.await();
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
