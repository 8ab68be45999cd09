package dev.icpgraph.model;

import java.util.Objects;
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
import dev.icpgraph.likeness.AccountNumbers;
import dev.icpgraph.likeness.LikenessFindings;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Measures learning a ranking from a whole market, after each change of the data, and
 * using it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class LearnedRankingBenchmarks {

	private static final ModelSettings SETTINGS = ModelSettings.defaults();

	private static final int PAGE = 50;

	@SuppressWarnings("NullAway.Init")
	private Snapshot snapshot;

	@SuppressWarnings("NullAway.Init")
	private BestCustomers best;

	@SuppressWarnings("NullAway.Init")
	private AccountNumbers numbers;

	@SuppressWarnings("NullAway.Init")
	private LearnedRanking ranking;

	@SuppressWarnings("NullAway.Init")
	private RankingModel model;

	@Setup
	public void setUp(BenchmarkMarket market) {
		this.snapshot = market.snapshot();
		this.best = market.best();
		this.numbers = numbers();
		this.ranking = LearnedRanking.of(this.numbers, SETTINGS);
		this.model = Objects.requireNonNull(this.ranking.model());
	}

	private AccountNumbers numbers() {
		return LikenessFindings.of(this.snapshot, this.best, BenchmarkMarket.TODAY)
			.numbers(ProximitySettings.defaults());
	}

	/**
	 * The whole work after a change of the data: all channels, examples, fit, and the
	 * bits of every account.
	 */
	@Benchmark
	public LearnedRanking fromTheStart() {
		return LearnedRanking.of(numbers(), SETTINGS);
	}

	/**
	 * The same when nearness is known.
	 */
	@Benchmark
	public LearnedRanking learned() {
		return LearnedRanking.of(this.numbers, SETTINGS);
	}

	/**
	 * Applying a ranking that was learned before.
	 */
	@Benchmark
	public LearnedRanking applied() {
		return LearnedRanking.of(this.numbers, this.model, SETTINGS.own());
	}

	/**
	 * Explaining the place of a page of accounts.
	 */
	@Benchmark
	public int explainedPage() {
		int items = 0;
		for (int account = 0; account < PAGE; account++) {
			items += this.ranking.explain(account).size();
		}
		return items;
	}

}
