package dev.icpgraph.likeness;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

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
import dev.icpgraph.customer.Naming;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.AccountRanges;
import dev.icpgraph.snapshot.LinksAsOf;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Measures likeness and footprint for a whole market. Compare the shortest times on a
 * machine that is not idle.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LikenessBenchmarks {

	private static final ProximitySettings ALL = ProximitySettings.defaults();

	private static final int PAGE = 50;

	@SuppressWarnings("NullAway.Init")
	private Snapshot snapshot;

	@SuppressWarnings("NullAway.Init")
	private BestCustomers best;

	@SuppressWarnings("NullAway.Init")
	private FootprintBands bands;

	@SuppressWarnings("NullAway.Init")
	private Likeness likeness;

	@Setup
	public void setUp(BenchmarkMarket market) {
		this.snapshot = market.snapshot();
		this.best = market.best();
		this.bands = bands();
		this.likeness = findings().likeness(ALL);
	}

	private LikenessFindings findings() {
		return LikenessFindings.of(this.snapshot, this.best, BenchmarkMarket.TODAY);
	}

	private FootprintBands bands() {
		return new FootprintBands(new LinksAsOf(this.snapshot, BenchmarkMarket.TODAY));
	}

	/**
	 * All four channels, the footprint and the likeness of every account, as for a
	 * signal.
	 */
	@Benchmark
	public long likeness() {
		return sum(findings().likeness(ALL));
	}

	/**
	 * Counting the data of every account, and comparing it with the best customers.
	 */
	@Benchmark
	public Footprint footprint() {
		return footprint(bands());
	}

	/**
	 * The work for other best customers, when nearness and the counts are known.
	 */
	@Benchmark
	public Footprint footprintOfKnownCounts() {
		return footprint(this.bands);
	}

	/**
	 * The values alone, when nearness and footprint are known.
	 */
	@Benchmark
	public long valuesOfLikeness() {
		return sum(this.likeness);
	}

	private Footprint footprint(FootprintBands counted) {
		return new Footprint(counted, this.best, Naming.BEST_CUSTOMERS);
	}

	private long sum(Likeness likeness) {
		LongAdder sum = new LongAdder();
		AccountRanges.forEach(this.snapshot.accounts(), (from, to) -> {
			long here = 0;
			for (int account = from; account < to; account++) {
				here += likeness.value(account);
			}
			sum.add(here);
		});
		return sum.sum();
	}

	/**
	 * Explaining the likeness of a page of accounts.
	 */
	@Benchmark
	public int explainedLikenesses() {
		int items = 0;
		for (int account = 0; account < PAGE; account++) {
			items += this.likeness.explain(account).size();
		}
		return items;
	}

}
