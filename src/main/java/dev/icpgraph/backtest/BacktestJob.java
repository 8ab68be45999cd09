package dev.icpgraph.backtest;

import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

/**
 * A back-test in progress: one thread works on it, others read its state.
 */
final class BacktestJob {

	private final BacktestQuestion question;

	private final CompletableFuture<BacktestReport> answer = new CompletableFuture<>();

	private volatile boolean running;

	private volatile double progress;

	private volatile @Nullable Instant ended;

	private volatile boolean given;

	BacktestJob(BacktestQuestion question) {
		this.question = question;
	}

	BacktestQuestion question() {
		return this.question;
	}

	void begin() {
		this.running = true;
	}

	/**
	 * @throws CancellationException if the back-test was stopped
	 */
	void progress(double share) {
		if (this.answer.isCancelled()) {
			throw new CancellationException("stopped at " + share);
		}
		this.progress = share;
	}

	/**
	 * Stops the back-test at its next progress.
	 */
	void cancel(Instant now) {
		this.ended = now;
		this.answer.cancel(false);
	}

	void end(BacktestReport report, Instant now) {
		this.ended = now;
		this.answer.complete(report);
	}

	void fail(Throwable cause, Instant now) {
		this.ended = now;
		this.answer.completeExceptionally(cause);
	}

	/**
	 * Completes with the back-test.
	 */
	CompletableFuture<BacktestReport> answer() {
		return this.answer;
	}

	/**
	 * Time when it ended; {@code null} until then.
	 */
	@Nullable Instant ended() {
		return this.ended;
	}

	/**
	 * Records that the report was delivered.
	 */
	void give() {
		this.given = true;
	}

	/**
	 * Whether the report was delivered.
	 */
	boolean given() {
		return this.given;
	}

	/**
	 * State and progress at this moment.
	 */
	Backtest now(long revision) {
		if (this.answer.isCancelled()) {
			return new Backtest(BacktestState.CANCELLED, this.progress, null, false);
		}
		if (this.answer.isCompletedExceptionally()) {
			return new Backtest(BacktestState.FAILED, this.progress, null, false);
		}
		BacktestReport report = this.answer.getNow(null);
		if (report != null) {
			return new Backtest(BacktestState.DONE, 1, report, report.revision() != revision);
		}
		return new Backtest(this.running ? BacktestState.RUNNING : BacktestState.QUEUED, this.progress, null, false);
	}

}
