package dev.icpgraph.proximity;

import java.util.Set;
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
import dev.icpgraph.snapshot.Snapshot;

/**
 * Measures nearness for a whole market, through all channels and through each. Compare
 * the shortest times on a machine that is not idle.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ProximityBenchmarks {

	private static final ProximitySettings ALL = ProximitySettings.defaults();

	private static final int PAGE = 50;

	@SuppressWarnings("NullAway.Init")
	private Snapshot snapshot;

	@SuppressWarnings("NullAway.Init")
	private BestCustomers best;

	@SuppressWarnings("NullAway.Init")
	private ChannelFindings found;

	@SuppressWarnings("NullAway.Init")
	private Proximities all;

	@Setup
	public void setUp(BenchmarkMarket market) {
		this.snapshot = market.snapshot();
		this.best = market.best();
		this.found = channels();
		this.all = Proximities.of(this.found, ALL);
	}

	private ChannelFindings channels() {
		return ChannelFindings.of(this.snapshot, this.best, BenchmarkMarket.TODAY);
	}

	/**
	 * The whole work of a recomputation.
	 */
	@Benchmark
	public Proximities allChannels() {
		return Proximities.of(channels(), ALL);
	}

	@Benchmark
	public Proximities technology() {
		return Proximities.of(channels(), ALL.only(Set.of(Channel.TECHNOLOGY)));
	}

	@Benchmark
	public Proximities events() {
		return Proximities.of(channels(), ALL.only(Set.of(Channel.EVENT)));
	}

	@Benchmark
	public Proximities referrals() {
		return Proximities.of(channels(), ALL.only(Set.of(Channel.REFERRAL)));
	}

	/**
	 * The work after other channel weights: no new counts.
	 */
	@Benchmark
	public Proximities otherWeights() {
		return Proximities.of(this.found, ALL);
	}

	/**
	 * Explaining the nearness of a page of accounts.
	 */
	@Benchmark
	public int explainedPage() {
		int items = 0;
		for (int account = 0; account < PAGE; account++) {
			for (ChannelProximity channel : this.all.explain(account).channels()) {
				items += channel.evidence().size();
			}
		}
		return items;
	}

}
