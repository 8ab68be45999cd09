package dev.icpgraph.backtest;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Highest heap in use, after collections at short intervals, during a back-test of the
 * market of {@link BacktestBenchmarks}, next to the heap that the snapshot takes. The
 * days of uses belong to the back-test until it has cut the market. Arguments: accounts,
 * customers, and the word {@code folds} to measure the split by folds too.
 */
public final class BacktestMemoryMeasurement {

	private static final Logger log = LoggerFactory.getLogger(BacktestMemoryMeasurement.class);

	private static final Duration PAUSE = Duration.ofMillis(20);

	private static final double MEGABYTE = 1 << 20;

	private BacktestMemoryMeasurement() {
	}

	public static void main(String[] args) throws InterruptedException {
		long empty = collected();
		BacktestBenchmarks benchmarks = new BacktestBenchmarks();
		benchmarks.accounts = Integer.parseInt(args[0]);
		benchmarks.customers = Integer.parseInt(args[1]);
		benchmarks.setUp();
		long snapshot = collected() - empty - benchmarks.bytesOfUseDays();
		log.info("{} accounts, {} customers: snapshot {} MB, days of uses {} MB", args[0], args[1], megabytes(snapshot),
				megabytes(benchmarks.bytesOfUseDays()));
		measure("by date", () -> {
			SplitByDate split = benchmarks.cut();
			benchmarks.forgetUseDays();
			BacktestBenchmarks.results(split);
		}, empty, snapshot);
		if (args.length > 2) {
			measure("by folds", benchmarks::folds, empty, snapshot);
		}
	}

	private static void measure(String name, Runnable backtest, long empty, long snapshot) throws InterruptedException {
		AtomicBoolean over = new AtomicBoolean();
		AtomicLong most = new AtomicLong();
		AtomicLong samples = new AtomicLong();
		Thread sampler = Thread.ofPlatform().daemon().start(() -> {
			while (!over.get()) {
				most.accumulateAndGet(collected() - empty, Math::max);
				samples.incrementAndGet();
				pause();
			}
		});
		backtest.run();
		over.set(true);
		sampler.join();
		log.info("{}: at most {} MB in use, {} times the snapshot, {} samples", name, megabytes(most.get()),
				String.format(Locale.ROOT, "%.2f", most.get() / (double) snapshot), samples);
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Heap in use after a collection.
	 */
	private static long collected() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private static String megabytes(long bytes) {
		return String.format(Locale.ROOT, "%.0f", bytes / MEGABYTE);
	}

}
