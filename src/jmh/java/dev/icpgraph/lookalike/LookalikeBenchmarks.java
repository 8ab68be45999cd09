package dev.icpgraph.lookalike;

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

import dev.icpgraph.api.PageRequest;
import dev.icpgraph.snapshot.SyntheticMarket;

/**
 * Measures lookalikes in a whole market. Compare the shortest times on a machine that is
 * not idle.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LookalikeBenchmarks {

	@Param({ "1000000" })
	int accounts;

	@Param({ "1", "20", "1000" })
	int seedCount;

	@SuppressWarnings("NullAway.Init")
	private TraitIndex traits;

	@SuppressWarnings("NullAway.Init")
	private int[] seeds;

	@SuppressWarnings("NullAway.Init")
	private RankedLookalikes ranking;

	@Setup
	public void setUp() {
		SyntheticMarket market = new SyntheticMarket(this.accounts, 4096, 15);
		this.traits = TraitIndex.of(market.snapshot());
		this.seeds = market.best(this.seedCount);
		this.ranking = lookalikes();
	}

	/**
	 * The work per snapshot.
	 */
	@Benchmark
	public Object countTraits() {
		return TraitIndex.of(this.traits.snapshot());
	}

	/**
	 * The whole work per question: weights, sums, scores and the order of all accounts.
	 */
	@Benchmark
	public Object answer() {
		return lookalikes();
	}

	/**
	 * The extra work of a page of 50 with evidence and nearest seeds.
	 */
	@Benchmark
	public long explainPage() {
		return this.ranking.page(PageRequest.first(50))
			.nodes()
			.stream()
			.mapToLong((it) -> it.evidence(PageRequest.first(5)).nodes().size() + it.nearestSeeds().size())
			.sum();
	}

	private RankedLookalikes lookalikes() {
		Lookalikes all = Lookalikes.of(this.traits, this.seeds, LookalikeSettings.defaults());
		return RankedLookalikes.of(all, (account) -> true);
	}

}
