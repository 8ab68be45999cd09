package dev.icpgraph.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.feature.Features;
import dev.icpgraph.feature.NearnessToBest;
import dev.icpgraph.likeness.LikenessFindings;
import dev.icpgraph.model.LearnedRanking;
import dev.icpgraph.model.ModelSettings;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotWithout;
import dev.icpgraph.snapshot.SyntheticMarket;
import dev.icpgraph.statistics.RankRanges;

/**
 * Measures the first queries about certainty after a change: the ranks of all accounts
 * when best customers are left out in turn, and the lift of each of five signals.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx5g")
public class CertaintyBenchmarks {

	@Param({ "1000000" })
	int accounts;

	/** Four are left out one at a time; more in ten groups. */
	@Param({ "4", "500" })
	int bestCustomers;

	@SuppressWarnings("NullAway.Init")
	private Scores scores;

	@Setup
	public void setUp() {
		SyntheticMarket market = new SyntheticMarket(this.accounts, 4096, 15).withPeople();
		int[] customers = market.best(this.bestCustomers);
		CustomerFacts active = new CustomerFacts(Days.UNKNOWN, Days.UNKNOWN, null, null, null, null, null, null, null,
				null, false, false);
		Map<Integer, CustomerFacts> facts = Arrays.stream(customers)
			.boxed()
			.collect(Collectors.toMap(Function.identity(), (customer) -> active));
		Snapshot snapshot = new SnapshotWithout(market.snapshot()).customers(facts).snapshot();
		this.scores = Scores.of(RecomputationBenchmarks.definition(),
				columns(snapshot, BestCustomers.of(customers, "by chance")));
	}

	@Benchmark
	public RankRanges rankRanges() {
		return RankJackknife.of(this.scores);
	}

	@Benchmark
	public List<SignalLift> signalLifts() {
		return SignalLifts.of(this.scores);
	}

	private static FeatureColumns columns(Snapshot snapshot, BestCustomers best) {
		LikenessFindings findings = LikenessFindings.of(snapshot, best, RecomputationBenchmarks.TODAY);
		return new FeatureColumns(snapshot,
				new Features(snapshot, RecomputationBenchmarks.TODAY,
						new NearnessToBest(snapshot, ProximitySettings.defaults(), () -> findings,
								() -> LearnedRanking.of(findings.numbers(ProximitySettings.defaults()),
										ModelSettings.defaults()),
								ModelSettings.defaults(), findings::jackknife)),
				64, List.of());
	}

}
