package dev.icpgraph.backtest;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

/**
 * A back-test under way: one thread works on it, others look.
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

	void progress(double share) {
		this.progress = share;
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
	 * Completes when the back-test does.
	 */
	CompletableFuture<BacktestReport> answer() {
		return this.answer;
	}

	/**
	 * When it ended; null before.
	 */
	@Nullable Instant ended() {
		return this.ended;
	}

	/**
	 * Notes that someone got the report.
	 */
	void give() {
		this.given = true;
	}

	/**
	 * Whether someone got the report.
	 */
	boolean given() {
		return this.given;
	}

	/**
	 * State and progress at this moment.
	 */
	Backtest now(long revision) {
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
