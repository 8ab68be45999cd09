package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

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
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.lookalike.LookalikeSettings;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.measure.TechnographicMeasure;
import dev.icpgraph.model.ModelSettings;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotWithout;
import dev.icpgraph.snapshot.SyntheticMarket;

/**
 * Duration of a whole back-test from a cold start: by date, and by folds, which rank the
 * market a hundred times. For 100,000 accounts the market has 1.5M uses, 300,000 people
 * with 400,000 jobs, 500,000 acquaintances and 100,000 referrals. The time to read the
 * start of each use from Neo4j is not included.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class BacktestBenchmarks {

	private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

	private static final int YEARS = 10;

	private static final IcpDefinition ICP = new IcpDefinition("Measured", List.of(),
			List.of(new Signal("Near", Signal.Kind.FIT, 30, null, false,
					new GraphMeasure.Proximity(List.of(GraphMeasure.Channel.values()), null, null, null)),
					new Signal("Like", Signal.Kind.FIT, 30, null, false, new GraphMeasure.Likeness(null, null)),
					new Signal("Modern", Signal.Kind.FIT, 10, null, false,
							new TechnographicMeasure.TechnologyMaturity(null, null))),
			new Tiers.Capacity(200, 800));

	@Param({ "100000" })
	int accounts;

	@Param({ "500" })
	int customers;

	@SuppressWarnings("NullAway.Init")
	private Snapshot market;

	@SuppressWarnings("NullAway.Init")
	private Map<Relation, int[]> useDays;

	@Setup
	public void setUp() {
		SyntheticMarket synthetic = new SyntheticMarket(this.accounts, 4096, 15).withPeople();
		SplittableRandom random = new SplittableRandom(5);
		Map<Integer, CustomerFacts> facts = new HashMap<>();
		Snapshot whole = synthetic.snapshot();
		Arrays.stream(synthetic.best(this.customers))
			.forEach((account) -> facts.put(account, new CustomerFacts(day(random), Days.UNKNOWN, null, null, null,
					null, null, null, null, null, false, false)));
		this.market = new SnapshotWithout(whole).customers(facts).snapshot();
		this.useDays = new HashMap<>();
		Relation.TO_TECHNOLOGIES.forEach((relation) -> this.useDays.put(relation,
				random.ints(this.market.links(relation).size()).map((any) -> day(random)).toArray()));
	}

	private static int day(SplittableRandom random) {
		return (int) TODAY.minusDays(random.nextInt(YEARS * 365)).toEpochDay();
	}

	/**
	 * Memory of the days that a back-test reads from Neo4j.
	 */
	long bytesOfUseDays() {
		return this.useDays.values().stream().mapToLong((days) -> (long) days.length * Integer.BYTES).sum();
	}

	@Benchmark
	public List<RankingResult> folds() {
		return results(new SplitByFolds(this.market, TODAY, 1, false, List.of()));
	}

	@Benchmark
	public List<RankingResult> byDate() {
		return results(cut());
	}

	SplitByDate cut() {
		return new SplitByDate(this.market, PastMarket.of(this.market, this.useDays, TODAY.minusYears(YEARS / 2)),
				false, List.of());
	}

	/**
	 * Drops the days, as a back-test does after its cut.
	 */
	void forgetUseDays() {
		this.useDays = Map.of();
	}

	static List<RankingResult> results(Holdouts holdouts) {
		Rankings rankings = new Rankings((market, day) -> BestCustomers.of(market.customers(), "all"),
				ProximitySettings.defaults(), LookalikeSettings.defaults(), ModelSettings.defaults(), ICP, List.of());
		return new RankingComparison(holdouts, rankings, 1).run((done) -> {
		}).results();
	}

}
