package dev.icpgraph.backtest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class BacktestsTests {

	private static final String CUSTOMERS = "(a:Account)-[:IS_CUSTOMER]->(:Customer), (b:Account)-[:IS_CUSTOMER]->(:Customer)";

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

	private final CountDownLatch gate = new CountDownLatch(1);

	private final AtomicInteger runs = new AtomicInteger();

	private volatile Snapshot market = GraphText.snapshot(CUSTOMERS);

	private volatile boolean broken;

	/** The revision of the market is 1. */
	private volatile long revisionOfReports = 1;

	private final Backtests backtests = new Backtests(this::run, () -> this.market,
			((InstantSource) this.now::get).withZone(ZoneOffset.UTC));

	@AfterEach
	void stop() {
		this.gate.countDown();
		this.backtests.stop();
	}

	@Test
	void givesTheSameQuestionTheSameBacktest() {
		BacktestJob job = this.backtests.of(question("a"));

		assertThat(this.backtests.of(question("a"))).isSameAs(job);
		assertThat(this.backtests.of(question("b"))).isNotSameAs(job);
		await().untilAsserted(() -> assertThat(this.backtests.now(job))
			.isEqualTo(new Backtest(BacktestState.RUNNING, 0.5, null, false)));
		assertThat(this.backtests.now(this.backtests.of(question("b"))).state()).isEqualTo(BacktestState.QUEUED);

		this.gate.countDown();

		await().until(() -> this.backtests.now(job).state() == BacktestState.DONE);
		assertThat(this.backtests.now(job).report()).isNotNull();
		assertThat(this.backtests.of(question("a"))).isSameAs(job);
	}

	@Test
	void givesAStaleReportOnceToAWaitingCaller() {
		this.revisionOfReports = 0;
		this.gate.countDown();
		BacktestJob job = this.backtests.of(question("a"));
		await().until(() -> job.answer().isDone());

		assertThat(this.backtests.of(question("a"))).isSameAs(job);
		assertThat(this.backtests.now(job).stale()).isTrue();
		assertThat(this.backtests.of(question("a"))).isNotSameAs(job);
	}

	@Test
	void keepsAStaleReportForTenMinutesForAWaitingCaller() {
		this.revisionOfReports = 0;
		this.gate.countDown();
		BacktestJob job = this.backtests.of(question("a"));
		await().until(() -> job.answer().isDone());

		this.now.updateAndGet((it) -> it.plus(Duration.ofMinutes(11)));

		assertThat(this.backtests.of(question("a"))).isNotSameAs(job);
	}

	@Test
	void triesAgainAMinuteAfterItFailed() {
		this.broken = true;
		this.gate.countDown();
		BacktestJob job = this.backtests.of(question("a"));
		await().until(() -> this.backtests.now(job).state() == BacktestState.FAILED);

		assertThat(this.backtests.of(question("a"))).isSameAs(job);

		this.broken = false;
		this.now.updateAndGet((it) -> it.plus(Duration.ofMinutes(2)));

		assertThat(this.backtests.now(done("a")).report()).isNotNull();
		assertThat(this.runs).hasValue(2);
	}

	@Test
	void letsNoMoreThanEightWait() {
		for (int i = 0; i < 8; i++) {
			this.backtests.of(question("word " + i));
		}

		assertThatThrownBy(() -> this.backtests.of(question("one more"))).isInstanceOf(BadInputException.class)
			.hasMessageContaining("8 back-tests are waiting already");
	}

	@Test
	void forgetsTheOldestOfMany() {
		this.gate.countDown();
		BacktestJob first = done("first");
		for (int i = 0; i < 32; i++) {
			done("word " + i);
		}

		assertThat(this.backtests.of(question("first"))).isNotSameAs(first);
	}

	@Test
	void needsTwoCustomers() {
		this.market = GraphText.snapshot("(a:Account)-[:IS_CUSTOMER]->(:Customer)");

		assertThatThrownBy(() -> this.backtests.of(question("a"))).isInstanceOf(BadInputException.class)
			.hasMessageContaining("at least 2 customers and one is known");
	}

	private BacktestJob done(String word) {
		BacktestJob job = this.backtests.of(question(word));
		await().until(() -> this.backtests.now(job).state() == BacktestState.DONE);
		return job;
	}

	private static BacktestQuestion question(String word) {
		return new BacktestQuestion(null, null, BacktestSubject.LIKENESS, SplitRequest.ANY, List.of(word));
	}

	@Test
	void aStoppedBacktestEndsForAllAndStartsAgainWhenAsked() {
		BacktestJob running = this.backtests.of(question("a"));
		BacktestJob waiting = this.backtests.of(question("b"));
		await().until(() -> this.runs.get() == 1);

		assertThat(this.backtests.cancel(question("b"))).isTrue();
		assertThat(this.backtests.cancel(question("a"))).isTrue();
		assertThat(this.backtests.cancel(question("a"))).isFalse();
		assertThat(this.backtests.now(running)).isEqualTo(new Backtest(BacktestState.CANCELLED, 0.5, null, false));
		assertThat(this.backtests.now(waiting).state()).isEqualTo(BacktestState.CANCELLED);
		this.gate.countDown();
		BacktestJob again = this.backtests.of(question("a"));

		await().untilAsserted(() -> assertThat(this.backtests.now(again).state()).isEqualTo(BacktestState.DONE));
		assertThat(this.runs).hasValue(2);
	}

	private BacktestReport run(BacktestQuestion question, Snapshot asked, DoubleConsumer progress) {
		this.runs.incrementAndGet();
		progress.accept(0.5);
		try {
			this.gate.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		if (this.broken) {
			throw new IllegalStateException("as asked for");
		}
		BacktestSplit split = new BacktestSplit(null, 2, null, 1, 2, 0, new Unlinked(false, 0, 0), 1, "");
		return new BacktestReport(BacktestVerdict.TOO_FEW, List.of(), split, List.of(), List.of(), LocalDate.EPOCH,
				this.revisionOfReports, 1);
	}

}
