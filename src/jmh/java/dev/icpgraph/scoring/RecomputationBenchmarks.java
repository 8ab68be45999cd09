package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.FirmographicMeasure;
import dev.icpgraph.icp.GraphMeasure;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Measure;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.TechnographicMeasure;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.proximity.Proximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SyntheticMarket;
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

/**
 * How long everything takes after a new snapshot, in one number: nearness through all
 * four channels, then score and tier of every account by nearness, four more signals and
 * two filters. For 1M accounts the market has 15M uses, 3M people with 4M jobs, 5M
 * acquaintances, 10,000 events and 1M referrals.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx5g")
public class RecomputationBenchmarks {

	static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

	@Param({ "1000000" })
	int accounts;

	@Param({ "500" })
	int bestCustomers;

	@SuppressWarnings("NullAway.Init")
	private Snapshot snapshot;

	@SuppressWarnings("NullAway.Init")
	private BestCustomers best;

	@Setup
	public void setUp() {
		SyntheticMarket market = new SyntheticMarket(this.accounts, 4096, 15).withPeople();
		this.snapshot = market.snapshot();
		this.best = BestCustomers.of(market.best(this.bestCustomers), "by chance");
	}

	/**
	 * Nothing is kept from one run to the next, not even what holds whoever the best
	 * customers are.
	 */
	@Benchmark
	public TierCounts everything() {
		return TierCounts.of(Scores.of(definition(), columns(this.snapshot, this.best)));
	}

	/**
	 * Nearness alone.
	 */
	@Benchmark
	public Proximities nearness() {
		return Proximities.of(this.snapshot, this.best, ProximitySettings.defaults(), TODAY);
	}

	static Columns columns(Snapshot snapshot, BestCustomers best) {
		ProximitySettings settings = ProximitySettings.defaults();
		Features features = new Features(snapshot, TODAY,
				(measure) -> new ProximityFeature(measure, Proximities.of(snapshot, best, settings, TODAY)));
		return new Columns(snapshot, features, 64);
	}

	static IcpDefinition definition() {
		return new IcpDefinition("P",
				List.of(new Filter("size", new FirmographicMeasure.Headcount(51L, 5000L), null),
						new Filter("where", new FirmographicMeasure.Country(null, List.of("value-100000001")), null)),
				List.of(signal("near", 40,
						new GraphMeasure.Proximity(List.of(GraphMeasure.Channel.values()), null, null, null)),
						signal("kubernetes", 30,
								new TechnographicMeasure.Uses(List.of("technology-100000007", "technology-100000031"),
										null, null)),
						signal("industry", 15,
								new FirmographicMeasure.Industry(List.of("value-100000000", "value-100000002"), null)),
						signal("revenue", 10, new FirmographicMeasure.RevenueUsd(501L, null)),
						signal("age", 5, new FirmographicMeasure.CompanyAgeYears(null, 2000L))),
				new Tiers.Capacity(500, 2000));
	}

	private static Signal signal(String name, double weight, Measure measure) {
		return new Signal(name, Signal.Kind.FIT, weight, null, false, measure);
	}

}
