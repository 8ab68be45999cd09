package dev.icpgraph.proximity;

import java.time.LocalDate;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.customer.BestShare;
import dev.icpgraph.customer.Naming;
import dev.icpgraph.snapshot.LinksAsOf;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Market, best customers and date that nearness is measured against.
 *
 * @param market market of the accounts
 * @param best the accounts that nearness is measured against
 * @param naming the noun for those accounts
 */
record ProximityContext(MarketCounts market, BestCustomers best, Naming naming) {

	/**
	 * Starts with a market without counts.
	 * @param today the date that ages count from
	 */
	ProximityContext(Snapshot snapshot, BestCustomers best, LocalDate today, Naming naming) {
		this(new MarketCounts(new LinksAsOf(snapshot, today)), best, naming);
	}

	Snapshot snapshot() {
		return this.market.links().snapshot();
	}

	/**
	 * The date that ages count from.
	 */
	LocalDate today() {
		return this.market.links().day();
	}

	/**
	 * The share of best customers that share something with an account.
	 * @param count best customers that share it
	 * @param known best customers with this kind of data
	 * @param itself whether the account is one of them, and was left out
	 */
	BestShare share(int count, int known, boolean itself) {
		return new BestShare(count, known, this.best.size() - (itself ? 1 : 0), itself, this.naming);
	}

}
