package dev.icpgraph.network;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * All rows about one account's referral of another, merged. Two files that record the
 * same referral count as one.
 *
 * @param rows at least one row, by date
 * @param referred the referred account as a customer
 */
record MergedReferral(List<ReferralFacts> rows, Buyer referred) {

	/** Outcome of a referral that made a customer, as files spell it. */
	static final List<String> WON = List.of("WON", "Won", "won");

	private static final String LOST = "LOST";

	/** Kind of the referral from a customer file with a referrer. */
	private static final String CUSTOMER = "CUSTOMER";

	/**
	 * The first known day.
	 */
	@Nullable String on() {
		return this.rows.stream()
			.map(ReferralFacts::on)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * The value in the latest row with one.
	 */
	<T> @Nullable T latest(Function<ReferralFacts, @Nullable T> field) {
		return this.rows.reversed().stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/**
	 * The greatest amount in any row; a sum would count twice a referral in two files.
	 */
	@Nullable Double amountUsd() {
		return this.rows.stream()
			.map(ReferralFacts::amountUsd)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * Whether it made a customer: a row has the outcome WON; or the last outcome is not
	 * LOST, and the account became a customer on that day or later, or a customer file
	 * names the referrer.
	 */
	boolean won() {
		if (this.rows.stream().anyMatch((row) -> row.outcome() != null && WON.contains(row.outcome()))) {
			return true;
		}
		boolean lost = LOST.equalsIgnoreCase(latest(ReferralFacts::outcome));
		return !lost && (this.referred.becameCustomerFrom(on()) || namedBesideCustomer());
	}

	/**
	 * Revenue with the customer it made; its amount when the revenue is unknown; null
	 * when neither is known or it made no customer.
	 */
	@Nullable Double wonUsd() {
		if (!won()) {
			return null;
		}
		return (this.referred.revenueUsd() != null) ? this.referred.revenueUsd() : amountUsd();
	}

	private boolean namedBesideCustomer() {
		return this.referred.customer()
				&& this.rows.stream().anyMatch((row) -> CUSTOMER.equalsIgnoreCase(row.kind()) && row.outcome() == null);
	}

}
