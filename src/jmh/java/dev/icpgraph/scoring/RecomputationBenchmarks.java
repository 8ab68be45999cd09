package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import dev.icpgraph.customer.BenchmarkMarket;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.feature.Features;
import dev.icpgraph.feature.ProximityFeature;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.proximity.Proximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Measures everything after a new snapshot as one number: nearness through all four
 * channels, then score and tier of every account by nearness, four more signals and two
 * filters, of a {@link BenchmarkMarket}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx5g")
public class RecomputationBenchmarks {

	static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

	@SuppressWarnings("NullAway.Init")
	private Snapshot snapshot;

	@SuppressWarnings("NullAway.Init")
	private BestCustomers best;

	@Setup
	public void setUp(BenchmarkMarket market) {
		this.snapshot = market.snapshot();
		this.best = market.best();
	}

	/**
	 * Caches nothing between runs, not even the counts that do not depend on the best
	 * customers.
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

	/**
	 * The roles of accounts and the accounts known by name only: once per snapshot and
	 * day.
	 */
	@Benchmark
	public int whoMayBeRanked() {
		FeatureColumns columns = columns(this.snapshot, this.best);
		return columns.roles().others().length + columns.nameOnly().length;
	}

	static FeatureColumns columns(Snapshot snapshot, BestCustomers best) {
		ProximitySettings settings = ProximitySettings.defaults();
		Features features = new Features(snapshot, TODAY,
				(measure) -> new ProximityFeature((GraphMeasure.Proximity) measure,
						Proximities.of(snapshot, best, settings, TODAY)));
		return new FeatureColumns(snapshot, features, 64, List.of());
	}

	static IcpDefinition definition() {
		return SyntheticIcp.of(30, SyntheticIcp.KUBERNETES, GraphMeasure.Channel.values());
	}

}
