package dev.icpgraph.network;

import dev.icpgraph.statistics.ShareInterval;
import dev.icpgraph.text.Shares;
import org.jspecify.annotations.Nullable;

/**
 * Number of customers in a segment that came by referral.
 *
 * @param value the shared value; {@code null} for all customers
 * @param customers number of accounts that are or were customers
 * @param referred number of customers referred by any account
 * @param referredByCustomers number of customers referred by an account that is or was a
 * customer
 */
record ReferralSegment(@Nullable String value, int customers, int referred, int referredByCustomers) {

	public double share() {
		return (double) this.referredByCustomers / this.customers;
	}

	public double shareLow() {
		return interval().low();
	}

	public double shareHigh() {
		return interval().high();
	}

	/**
	 * For example
	 * {@code Logistics: customers referred 2 of 3 customers, 67% (95% interval 21% to 94%)}.
	 */
	public String text() {
		return ((this.value != null) ? this.value : "All customers") + ": customers referred "
				+ this.referredByCustomers + " of " + this.customers + ", " + Shares.percent(share())
				+ " (95% interval " + Shares.percent(shareLow()) + " to " + Shares.percent(shareHigh()) + ")";
	}

	private ShareInterval interval() {
		return ShareInterval.of(this.referredByCustomers, this.customers);
	}

}
