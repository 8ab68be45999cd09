package dev.icpgraph.model;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.ProcessorTime;
import dev.icpgraph.customer.BenchmarkMarket;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.likeness.AccountNumbers;
import dev.icpgraph.likeness.LikenessFindings;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SyntheticMarket;

/**
 * Wall and processor time of learning a ranking in a new process and again, in the market
 * of {@link BenchmarkMarket}: channels of nearness, examples, fit, and the bits of every
 * account. Processor time includes the compiler and the collector. Arguments: accounts,
 * customers.
 */
public final class LearningMeasurement {

	private static final Logger log = LoggerFactory.getLogger(LearningMeasurement.class);

	private static final int ROUNDS = 5;

	private LearningMeasurement() {
	}

	public static void main(String[] args) {
		SyntheticMarket synthetic = new SyntheticMarket(Integer.parseInt(args[0]), 4096, 15).withPeople();
		Snapshot snapshot = synthetic.snapshot();
		BestCustomers best = BestCustomers.of(synthetic.best(Integer.parseInt(args[1])), "by chance");
		System.gc();
		for (int round = 1; round <= ROUNDS; round++) {
			long wall = System.nanoTime();
			long processor = ProcessorTime.nanos();
			AccountNumbers numbers = LikenessFindings.of(snapshot, best, BenchmarkMarket.TODAY)
				.numbers(ProximitySettings.defaults());
			long nearness = ProcessorTime.nanos() - processor;
			long bits = LearnedRanking.of(numbers, ModelSettings.defaults()).bits(0);
			log.info("round {}: {} s, processor {} s, {} s of it before learning; first account {}", round,
					seconds(System.nanoTime() - wall), seconds(ProcessorTime.nanos() - processor), seconds(nearness),
					bits);
		}
	}

	private static String seconds(long nanos) {
		return String.format(Locale.ROOT, "%.2f", nanos / (double) TimeUnit.SECONDS.toNanos(1));
	}

}
