package dev.icpgraph.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.proximity.Channel;
import dev.icpgraph.proximity.CypherProximity;
import dev.icpgraph.proximity.Proximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SyntheticMarket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures the cost of nearness and scores in markets of several sizes: for each channel,
 * for all together, and with the score of every account; and the cost of the same
 * nearness through technologies as a Neo4j query. Prints a table, and a line when each
 * market is ready: after that, the machine should be idle otherwise. Arguments: numbers
 * of accounts; sizes with a {@code +} also run in Neo4j, for example
 * {@code +10000 +100000
 * 1000000 5000000}.
 */
public final class ScaleMeasurement {

	private static final Logger log = LoggerFactory.getLogger(ScaleMeasurement.class);

	private static final LocalDate TODAY = RecomputationBenchmarks.TODAY;

	private static final ProximitySettings ALL = ProximitySettings.defaults();

	private static final int RUNS = 11;

	private static final Duration WARM_UP = Duration.ofSeconds(5);

	private static final int BEST_CUSTOMERS = 500;

	private ScaleMeasurement() {
	}

	public static void main(String[] args) throws IOException {
		log.info("accounts | technology | people | referral | event | all four | and scores | per account");
		for (String accounts : args) {
			measure(Integer.parseInt(accounts), accounts.startsWith("+"));
		}
	}

	private static void measure(int accounts, boolean cypher) throws IOException {
		long start = System.nanoTime();
		SyntheticMarket market = new SyntheticMarket(accounts, 4096, 15).withPeople();
		Snapshot snapshot = market.snapshot();
		log.info("made {} accounts in {} s, {} MB", accounts, (System.nanoTime() - start) / 1_000_000_000,
				snapshot.bytes() >> 20);
		BestCustomers best = BestCustomers.of(market.best(BEST_CUSTOMERS), "by chance");
		double[] alone = Stream.of(Channel.TECHNOLOGY, Channel.PEOPLE, Channel.REFERRAL, Channel.EVENT)
			.mapToDouble((channel) -> millis(() -> near(snapshot, best, ALL.only(Set.of(channel)))))
			.toArray();
		double all = millis(() -> near(snapshot, best, ALL));
		double scored = millis(() -> TierCounts
			.of(Scores.of(RecomputationBenchmarks.definition(), RecomputationBenchmarks.columns(snapshot, best))));
		log.info("{} | {} | {} | {} | {} | {} | {} ms | {} ns", accounts, shown(alone[0]), shown(alone[1]),
				shown(alone[2]), shown(alone[3]), shown(all), shown(scored), Math.round(scored * 1e6 / accounts));
		if (cypher) {
			compare(snapshot, best);
		}
	}

	private static void compare(Snapshot snapshot, BestCustomers best) throws IOException {
		Path folder = Files.createTempDirectory("icp-graph-scale");
		try (CypherProximity slow = CypherProximity.of(snapshot, best, folder)) {
			double here = millis(slow::here);
			double there = millis(slow::there, 3);
			log.info("technologies without categories of {} accounts: {} ms, in Cypher {} ms, {} times as long",
					snapshot.accounts(), shown(here), shown(there), Math.round(there / here));
		}
	}

	private static Proximities near(Snapshot snapshot, BestCustomers best, ProximitySettings settings) {
		return Proximities.of(snapshot, best, settings, TODAY);
	}

	/**
	 * The median of some runs after warm-up runs.
	 */
	private static double millis(Runnable work) {
		return millis(work, RUNS);
	}

	private static double millis(Runnable work, int runs) {
		long warm = System.nanoTime() + WARM_UP.toNanos();
		while (System.nanoTime() < warm) {
			work.run();
		}
		double[] millis = new double[runs];
		for (int run = 0; run < runs; run++) {
			long start = System.nanoTime();
			work.run();
			millis[run] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(millis);
		return millis[runs / 2];
	}

	private static String shown(double millis) {
		return String.format(Locale.ROOT, (millis < 10) ? "%.1f" : "%.0f", millis);
	}

}
