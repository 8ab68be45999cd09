package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.feature.Features;
import dev.icpgraph.feature.ProximityFeature;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.TechnographicMeasure;
import dev.icpgraph.movement.Mover;
import dev.icpgraph.movement.Movers;
import dev.icpgraph.proximity.Channel;
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
 * Measures scoring, ranking and tiering of a whole market by five signals and two
 * filters. Compare the shortest times on a machine that is not idle.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class ScoringBenchmarks {

	@Param({ "1000000" })
	int accounts;

	private double weight = 30;

	private int technology;

	@SuppressWarnings("NullAway.Init")
	private Snapshot snapshot;

	@SuppressWarnings("NullAway.Init")
	private BestCustomers best;

	@SuppressWarnings("NullAway.Init")
	private FeatureColumns kept;

	@SuppressWarnings("NullAway.Init")
	private Scores scores;

	@Setup
	public void setUp() {
		SyntheticMarket market = new SyntheticMarket(this.accounts, 4096, 15);
		this.snapshot = market.snapshot();
		this.best = BestCustomers.of(market.best(500), "by chance");
		this.kept = columns();
		this.scores = Scores.of(definition(), this.kept);
	}

	/**
	 * After a new snapshot: nearness and all features too.
	 */
	@Benchmark
	public TierCounts fromNothing() {
		return TierCounts.of(Scores.of(definition(), columns()));
	}

	/**
	 * After a new snapshot: ten ICPs with different weights and the same measures.
	 */
	@Benchmark
	public int tenIcpsFromNothing() {
		FeatureColumns shared = columns();
		int first = 0;
		for (int i = 0; i < 10; i++) {
			this.weight = 20 + i;
			first += TierCounts.of(Scores.of(definition(), shared)).tier1();
		}
		return first;
	}

	/**
	 * After a change of weights: the features are cached.
	 */
	@Benchmark
	public TierCounts afterAChangeOfWeights() {
		this.weight = 61 - this.weight;
		return TierCounts.of(Scores.of(definition(), this.kept));
	}

	/**
	 * A what-if of other weights: scores, tiers, all movers in order, and 20 of them
	 * explained.
	 */
	@Benchmark
	public int whatIfOfWeights() {
		this.weight = 61 - this.weight;
		return explained(Scores.of(definition(), this.kept));
	}

	/**
	 * A what-if with a new technology.
	 */
	@Benchmark
	public int whatIfOfAnotherTechnology() {
		this.technology = (this.technology + 1) % 4000;
		Measure uses = new TechnographicMeasure.Uses(List.of("technology-" + (100_000_000 + this.technology)), null,
				null);
		return explained(Scores.of(definition(uses), this.kept));
	}

	private int explained(Scores after) {
		Connection<Mover> page = Movers.between(this.scores, after).page(PageRequest.first(20));
		return page.nodes().stream().mapToInt((mover) -> mover.text().length()).sum();
	}

	/**
	 * The ranking behind pages, computed once per scoring.
	 */
	@Benchmark
	public int[] ranking() {
		return MatchOrderField.ranked(MatchOrder.BEST_FIRST.keys(this.scores),
				IntStream.range(0, this.accounts).toArray());
	}

	/**
	 * A page in the middle of the accounts that use a technology.
	 */
	@Benchmark
	public Connection<Score> pageOfThoseThatMatch() {
		MatchWhere where = new MatchWhere(null, new MatchWhere.ScoreRange(30.0, null), null, null, null, false,
				List.of(SyntheticIcp.KUBERNETES), null);
		return Matches.page(this.scores, Audience.PROSPECTS, where, MatchOrder.BEST_FIRST, PageRequest.first(20),
				(_) -> new BitSet());
	}

	private FeatureColumns columns() {
		ProximitySettings settings = ProximitySettings.defaults().only(Set.of(Channel.TECHNOLOGY));
		LocalDate today = LocalDate.of(2026, 11, 1);
		Features features = new Features(this.snapshot, today,
				(measure) -> new ProximityFeature((GraphMeasure.Proximity) measure,
						Proximities.of(this.snapshot, this.best, settings, today)));
		return new FeatureColumns(this.snapshot, features, 64, List.of());
	}

	private IcpDefinition definition() {
		return definition(SyntheticIcp.KUBERNETES);
	}

	private IcpDefinition definition(Measure uses) {
		return SyntheticIcp.of(this.weight, uses, GraphMeasure.Channel.TECHNOLOGY);
	}

}
