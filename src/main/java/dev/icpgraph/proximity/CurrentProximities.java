package dev.icpgraph.proximity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;

import org.springframework.stereotype.Component;

import dev.icpgraph.customer.BestCustomerChoice;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.customer.Naming;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Caches the nearness of all accounts to the best customers for the last used snapshot,
 * because many questions, such as each step of a what-if, share one computation.
 */
@Component
public class CurrentProximities {

	/**
	 * Cached sets of given accounts; each takes about 20 bytes per account of the market.
	 */
	private static final int MOST_SETS = 4;

	private final BestCustomerChoice choice;

	private final AsOf asOf;

	private final ProximitySettings defaults;

	private volatile Kept kept;

	CurrentProximities(BestCustomerChoice choice, AsOf asOf, ProximityProperties properties) {
		this.choice = choice;
		this.asOf = asOf;
		this.defaults = properties.settings();
		this.kept = none(Snapshot.empty());
	}

	/**
	 * The default settings, which an ICP may override.
	 */
	public ProximitySettings defaults() {
		return this.defaults;
	}

	/**
	 * Findings of all channels in a snapshot: the same object until the snapshot or the
	 * day changes.
	 */
	public ChannelFindings findings(Snapshot snapshot) {
		return kept(snapshot).toBest();
	}

	/**
	 * Nearness with the default settings.
	 */
	Proximities of(Snapshot snapshot) {
		return findings(snapshot).proximities(this.defaults);
	}

	/**
	 * Nearness with the default settings to given accounts instead of the best customers.
	 * @param accounts dense ids in any order
	 */
	Proximities to(Snapshot snapshot, int[] accounts) {
		BestCustomers given = BestCustomers.of(accounts, "You chose them.");
		Kept now = kept(snapshot);
		return now.toGiven()
			.get(IntArrayList.wrap(given.accounts()),
					(key) -> now.toBest().to(given, Naming.GIVEN).proximities(this.defaults));
	}

	private Kept kept(Snapshot snapshot) {
		Kept now = this.kept;
		if (now.toBest().links().snapshot() != snapshot || !now.toBest().links().day().equals(this.asOf.today())) {
			now = none(snapshot);
			this.kept = now;
		}
		return now;
	}

	private Kept none(Snapshot snapshot) {
		return new Kept(ChannelFindings.of(snapshot, this.choice.of(snapshot), this.asOf.today()),
				Caffeine.newBuilder().maximumSize(MOST_SETS).build());
	}

	private record Kept(ChannelFindings toBest, Cache<IntList, Proximities> toGiven) {
	}

}
