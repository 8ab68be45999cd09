package dev.icpgraph.proximity;

import java.time.LocalDate;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Snapshot;

/**
 * From where nearness is looked at.
 *
 * @param market whose accounts are asked
 * @param best the accounts that nearness is measured to
 * @param naming what those accounts are called
 */
record ProximityContext(MarketCounts market, BestCustomers best, Naming naming) {

	/**
	 * On a market of which nothing is counted yet.
	 * @param today the date that ages count from
	 */
	ProximityContext(Snapshot snapshot, BestCustomers best, LocalDate today, Naming naming) {
		this(new MarketCounts(snapshot, today), best, naming);
	}

	Snapshot snapshot() {
		return this.market.snapshot();
	}

	/**
	 * The date that ages count from.
	 */
	LocalDate today() {
		return this.market.today();
	}

	/**
	 * How many of the best customers share something with an account.
	 * @param count those that do
	 * @param known those of which anything is known in this kind of data
	 * @param itself whether the account is one of them, and was left out
	 */
	BestShare share(int count, int known, boolean itself) {
		return new BestShare(count, known, this.best.size() - (itself ? 1 : 0), itself, this.naming);
	}

}
