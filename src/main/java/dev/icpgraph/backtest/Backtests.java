package dev.icpgraph.backtest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Snapshots;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Runs back-tests one after another in the background and keeps the last ones in memory.
 * A repeated query joins the running back-test. A report is kept until the graph changes
 * and, if it changed during the back-test, until the report has been delivered once.
 */
@Component
class Backtests {

	private static final Logger log = LoggerFactory.getLogger(Backtests.class);

	private static final int MOST_WAITING = 8;

	private static final int MOST_KEPT = 32;

	private static final Duration STALE_KEPT = Duration.ofMinutes(10);

	private static final Duration FAILED_KEPT = Duration.ofMinutes(1);

	private final Work work;

	private final Supplier<Snapshot> snapshots;

	private final Clock clock;

	/** Back-tests by question, oldest first. */
	private final Map<BacktestQuestion, BacktestJob> jobs = new LinkedHashMap<>();

	private final ExecutorService background = Executors
		.newSingleThreadExecutor((work) -> Thread.ofPlatform().name("backtest").daemon().unstarted(work));

	@Autowired
	Backtests(Backtester backtester, Snapshots snapshots) {
		this(backtester::run, snapshots::current, Clock.systemUTC());
	}

	Backtests(Work work, Supplier<Snapshot> snapshots, Clock clock) {
		this.work = work;
		this.snapshots = snapshots;
		this.clock = clock;
	}

	/** Runs one back-test. */
	@FunctionalInterface
	interface Work {

		/**
		 * As {@link Backtester#run}.
		 */
		BacktestReport run(BacktestQuestion question, Snapshot market, DoubleConsumer progress);

	}

	/**
	 * The back-test of a question; starts it if it has not run yet.
	 * @throws BadInputException if there are too few customers for it, or too many
	 * back-tests wait
	 */
	synchronized BacktestJob of(BacktestQuestion question) {
		BacktestJob known = this.jobs.get(question);
		if (known != null && isFresh(known)) {
			return known;
		}
		Snapshot market = this.snapshots.get();
		question.split().day(market);
		if (this.jobs.values().stream().filter((it) -> it.ended() == null).count() >= MOST_WAITING) {
			throw new BadInputException(MOST_WAITING + " back-tests are waiting already: try again when one is done");
		}
		BacktestJob job = new BacktestJob(question);
		this.jobs.remove(question);
		forget();
		this.jobs.put(question, job);
		this.background.execute(() -> run(job, market));
		return job;
	}

	/**
	 * Stops the back-test of a question; others who wait for it see that it was stopped.
	 * @return whether it waited or ran
	 */
	synchronized boolean cancel(BacktestQuestion question) {
		BacktestJob job = this.jobs.get(question);
		if (job == null || job.ended() != null) {
			return false;
		}
		job.cancel(this.clock.instant());
		this.jobs.remove(question);
		return true;
	}

	/**
	 * State and progress of a back-test.
	 */
	Backtest now(BacktestJob job) {
		Backtest now = job.now(this.snapshots.get().revision());
		if (now.report() != null) {
			job.give();
		}
		return now;
	}

	private boolean isFresh(BacktestJob job) {
		Instant ended = job.ended();
		if (ended == null) {
			return true;
		}
		Backtest now = job.now(this.snapshots.get().revision());
		Duration age = Duration.between(ended, this.clock.instant());
		if (now.state() == BacktestState.FAILED) {
			return age.compareTo(FAILED_KEPT) < 0;
		}
		return !now.stale() || (!job.given() && age.compareTo(STALE_KEPT) < 0);
	}

	/**
	 * Drops old back-tests to make room for one more.
	 */
	private void forget() {
		if (this.jobs.size() >= MOST_KEPT) {
			this.jobs.values()
				.stream()
				.filter((it) -> it.ended() != null)
				.findFirst()
				.ifPresent((it) -> this.jobs.remove(it.question()));
		}
	}

	private void run(BacktestJob job, Snapshot market) {
		job.begin();
		try {
			job.progress(0);
			job.end(this.work.run(job.question(), market, job::progress), this.clock.instant());
		}
		catch (CancellationException ex) {
			log.info("A back-test was stopped: {}", job.question());
		}
		catch (RuntimeException ex) {
			log.error("A back-test failed: {}", job.question(), ex);
			job.fail(ex, this.clock.instant());
		}
	}

	@PreDestroy
	void stop() {
		this.background.shutdownNow();
	}

}
