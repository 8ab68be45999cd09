package dev.icpgraph.upload;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UploadTurnsTests {

	@Test
	void onlyAsManyUploadsWorkAtOnceAsThereAreTurns() {
		UploadTurns turns = new UploadTurns(2);
		AtomicInteger working = new AtomicInteger();

		try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
			assertThat(IntStream.range(0, 50).mapToObj((_) -> callers.submit(() -> {
				try (UploadTurns.Turn turn = turns.turn()) {
					int most = 0;
					for (int i = 0; i < 20; i++) {
						turn.take();
						most = Math.max(most, working.incrementAndGet());
						LockSupport.parkNanos(1);
						working.decrementAndGet();
						turn.end();
					}
					return most;
				}
			})).toList()).allSatisfy((it) -> assertThat(it.get()).isBetween(1, 2));
		}
	}

	@Test
	void anUploadThatWaitsForItsSenderHoldsUpNoOther() throws Exception {
		UploadTurns turns = new UploadTurns(1);
		CountDownLatch sent = new CountDownLatch(1);

		try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Boolean> slow = callers.submit(() -> {
				try (UploadTurns.Turn turn = turns.turn()) {
					turn.take();
					turn.end();
					sent.await();
					turn.take();
					return true;
				}
			});
			try (UploadTurns.Turn turn = turns.turn()) {
				turn.take();
				turn.giveWay();
				turn.take();
			}
			sent.countDown();
			assertThat(slow.get()).isTrue();
		}
	}

}
