package dev.icpgraph.cypher;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class DatabaseWatchTests {

	private static final Duration BUSY = Duration.ofMinutes(1);

	private final AtomicBoolean frozen = new AtomicBoolean();

	private final AtomicInteger looks = new AtomicInteger();

	private final DatabaseWatch watch = new DatabaseWatch(Duration.ofMillis(200), () -> {
		this.looks.incrementAndGet();
		if (this.frozen.get()) {
			forever();
		}
	});

	@AfterEach
	void stop() {
		this.watch.stop();
	}

	@Test
	void endsACallToAFrozenDatabase() {
		this.frozen.set(true);

		assertThatThrownBy(() -> this.watch.answer(DatabaseWatchTests::forever))
			.isInstanceOf(SilentDatabaseException.class)
			.satisfies((ex) -> assertThat(DatabaseAway.isWhy(ex)).isTrue());

		assertThat(Thread.currentThread().isInterrupted()).isFalse();
	}

	@Test
	void refusesCallsAtOnceUntilItAnswers() {
		this.frozen.set(true);
		assertThatThrownBy(() -> this.watch.answer(DatabaseWatchTests::forever))
			.isInstanceOf(SilentDatabaseException.class);
		AtomicInteger calls = new AtomicInteger();

		assertThatThrownBy(() -> this.watch.answer(calls::incrementAndGet)).isInstanceOf(SilentDatabaseException.class);
		assertThat(calls).hasValue(0);

		this.frozen.set(false);
		await().atMost(BUSY).ignoreExceptions().until(() -> this.watch.answer(() -> true));
	}

	@Test
	void letsALongCallEndWhenTheDatabaseAnswersOthers() {
		String answer = this.watch.answer(() -> {
			await().atMost(BUSY).until(() -> this.looks.get() >= 2);
			return "long";
		});

		assertThat(answer).isEqualTo("long");
	}

	@Test
	void looksAtOnceWhenACallCannotReachIt() {
		this.frozen.set(true);
		assertThatThrownBy(() -> this.watch.answer(() -> {
			throw new ServiceUnavailableException("refused");
		})).isInstanceOf(ServiceUnavailableException.class);

		await().atMost(BUSY)
			.untilAsserted(() -> assertThatThrownBy(() -> this.watch.answer(() -> true))
				.isInstanceOf(SilentDatabaseException.class));
	}

	private static boolean forever() {
		try {
			new CountDownLatch(1).await();
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
