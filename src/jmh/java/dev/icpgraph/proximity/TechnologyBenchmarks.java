package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
import dev.icpgraph.graph.UseRelation;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SyntheticMarket;
import dev.icpgraph.statistics.LiftSettings;
import dev.icpgraph.statistics.LogLift;

/**
 * Measures nearness through technologies for a whole market, compared with only reading
 * the same links. Compare the shortest times on a machine that is not idle.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TechnologyBenchmarks {

	@Param({ "1000000" })
	int accounts;

	@Param({ "15" })
	double meanUses;

	@Param({ "4096" })
	int technologies;

	@Param({ "500" })
	int bestCustomers;

	private final ProximitySettings settings = ProximitySettings.defaults().only(Set.of(Channel.TECHNOLOGY));

	@SuppressWarnings("NullAway.Init")
	private Snapshot snapshot;

	@SuppressWarnings("NullAway.Init")
	private BestCustomers best;

	@SuppressWarnings("NullAway.Init")
	private TechnologyKernel technologiesOnly;

	@SuppressWarnings("NullAway.Init")
	private TechnologyKernel withCategories;

	@Setup
	public void setUp() {
		SyntheticMarket market = new SyntheticMarket(this.accounts, this.technologies, this.meanUses);
		this.snapshot = market.snapshot();
		this.best = BestCustomers.of(market.best(this.bestCustomers), "by chance");
		this.technologiesOnly = kernel(Relation.USES);
		this.withCategories = kernel(Relation.USES, Relation.USES_CATEGORY);
	}

	/**
	 * The lower bound for any work over all links: their sum.
	 */
	@Benchmark
	public long floor() {
		Links uses = this.snapshot.links(Relation.USES);
		char[] targets = Objects.requireNonNull(uses.narrowTargets());
		int half = targets.length / 2;
		return IntStream.range(0, 2).parallel().mapToLong((part) -> {
			long sum = 0;
			int end = (part == 0) ? half : targets.length;
			for (int i = part * half; i < end; i++) {
				sum += targets[i];
			}
			return sum;
		}).sum();
	}

	@Benchmark
	public int[] pull() {
		return this.technologiesOnly.pull();
	}

	@Benchmark
	public int[] push() {
		return this.technologiesOnly.push();
	}

	@Benchmark
	public int[] pullWithCategories() {
		return this.withCategories.pull();
	}

	/**
	 * The whole work of a recomputation: weights, kernel, best customers, combined
	 * values.
	 */
	@Benchmark
	public Proximities wholeMarket() {
		return Proximities.of(this.snapshot, this.best, this.settings, LocalDate.EPOCH);
	}

	private TechnologyKernel kernel(Relation... relations) {
		LogLift lift = new LogLift(this.accounts, this.best.size(), LiftSettings.defaults());
		List<ItemWeights> families = Stream.of(relations)
			.map((relation) -> new ItemWeights(
					new SharedItem.Family(TechnologyCounts.Kind.TECHNOLOGY, UseRelation.USES),
					this.snapshot.links(relation), relation.bothWays() ? this.snapshot.backlinks(relation) : null,
					this.snapshot.links(relation).perTarget(this.snapshot.names(relation.to()).size()), lift,
					this.best))
			.toList();
		return new TechnologyKernel(families, new BreadthPenalty(this.meanUses, 0.4, 0.5));
	}

}
