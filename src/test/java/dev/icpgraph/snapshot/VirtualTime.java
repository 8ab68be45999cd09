package dev.icpgraph.snapshot;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Time that passes only when a test makes it pass. Tasks run on the test's own thread, at
 * their planned times and in that order.
 */
final class VirtualTime extends ScheduledThreadPoolExecutor {

	private final PriorityQueue<Planned> tasks = new PriorityQueue<>(
			Comparator.comparingLong((Planned it) -> it.at).thenComparingLong((it) -> it.number));

	private long now;

	private long count;

	VirtualTime() {
		super(0);
	}

	long nanoTime() {
		return this.now;
	}

	/**
	 * Runs tasks planned until then, including tasks planned meanwhile.
	 */
	void pass(Duration time) {
		long end = this.now + time.toNanos();
		for (Planned next = this.tasks.peek(); next != null && next.at <= end; next = this.tasks.peek()) {
			this.tasks.remove(next);
			this.now = next.at;
			next.run();
		}
		this.now = end;
	}

	@Override
	public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
		Planned task = new Planned(work, Duration.ZERO);
		plan(task, unit.toNanos(delay));
		return task;
	}

	@Override
	public ScheduledFuture<?> scheduleWithFixedDelay(Runnable work, long first, long delay, TimeUnit unit) {
		Planned task = new Planned(work, Duration.of(delay, unit.toChronoUnit()));
		plan(task, unit.toNanos(first));
		return task;
	}

	@Override
	public List<Runnable> shutdownNow() {
		this.tasks.clear();
		return super.shutdownNow();
	}

	private void plan(Planned task, long delay) {
		task.at = this.now + delay;
		task.number = this.count++;
		this.tasks.add(task);
	}

	private final class Planned extends FutureTask<@Nullable Object> implements ScheduledFuture<@Nullable Object> {

		private final Duration again;

		private long at;

		private long number;

		Planned(Runnable work, Duration again) {
			super(Executors.callable(work));
			this.again = again;
		}

		@Override
		public void run() {
			if (this.again.isZero()) {
				super.run();
			}
			else if (runAndReset()) {
				plan(this, this.again.toNanos());
			}
		}

		@Override
		public long getDelay(TimeUnit unit) {
			return unit.convert(this.at - VirtualTime.this.now, TimeUnit.NANOSECONDS);
		}

		@Override
		public int compareTo(Delayed other) {
			return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
		}

	}

}
