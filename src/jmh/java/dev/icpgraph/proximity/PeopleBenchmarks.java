package dev.icpgraph.proximity;

import java.time.LocalDate;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.customer.Naming;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SyntheticMarket;

/**
 * Measures nearness through people for a whole market. The time depends on the people of
 * the best customers: about four each when chosen at random, as many as at the largest
 * employers when chosen by size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PeopleBenchmarks {

	private static final Logger log = LoggerFactory.getLogger(PeopleBenchmarks.class);

	@Param({ "1000000" })
	int accounts;

	@Param({ "500" })
	int bestCustomers;

	@Param({ "CHANCE", "SIZE" })
	@SuppressWarnings("NullAway.Init")
	Choice chosen;

	@SuppressWarnings("NullAway.Init")
	private ProximityContext context;

	@Setup
	public void setUp() {
		SyntheticMarket market = new SyntheticMarket(this.accounts, 4096, 15).withPeople();
		Snapshot snapshot = market.snapshot();
		int[] best = switch (this.chosen) {
			case CHANCE -> market.best(this.bestCustomers);
			case SIZE -> market.bestEmployers(snapshot, this.bestCustomers);
		};
		this.context = new ProximityContext(snapshot, BestCustomers.of(best, "by chance"), LocalDate.of(2026, 1, 1),
				Naming.BEST_CUSTOMERS);
	}

	/**
	 * Prints the size of the neighborhood.
	 */
	@TearDown
	public void sayNeighborhood() {
		Links staff = this.context.snapshot().backlinks(Relation.EMPLOYED_AT);
		long jobs = 0;
		for (int account : this.context.best().accounts()) {
			jobs += staff.degree(account);
		}
		PeopleChannel channel = new PeopleChannel(this.context, PeopleSettings.defaults());
		log.info("{} best customers with {} jobs; {} ties found; the snapshot takes {} MB", this.context.best().size(),
				jobs, channel.size(), this.context.snapshot().bytes() >> 20);
	}

	@Benchmark
	public int[] people() {
		ProximityContext fresh = new ProximityContext(this.context.snapshot(), this.context.best(),
				this.context.today(), Naming.BEST_CUSTOMERS);
		return new PeopleChannel(fresh, PeopleSettings.defaults()).bits();
	}

	/**
	 * The work after the current workforce is counted.
	 */
	@Benchmark
	public int[] peopleOfKnownWorkforce() {
		return new PeopleChannel(this.context, PeopleSettings.defaults()).bits();
	}

	/**
	 * Ways to choose best customers.
	 */
	public enum Choice {

		/** All accounts are equally likely. */
		CHANCE,

		/** Employers of random people. */
		SIZE

	}

}
