package dev.icpgraph.customer;

import java.time.LocalDate;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SyntheticMarket;

/**
 * The market that benchmarks of all channels use, with random best customers. For 1M
 * accounts it has 15M uses, 3M people with 4M jobs, 5M acquaintances, 10,000 events and
 * 1M referrals.
 */
@State(Scope.Benchmark)
public class BenchmarkMarket {

	/** The day that ages count from. */
	public static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

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

	public Snapshot snapshot() {
		return this.snapshot;
	}

	public BestCustomers best() {
		return this.best;
	}

}
