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
record MergedReferral(List<ReferralFacts> rows, CustomerStatus referred) {

	/** Outcomes of a referral that won a customer, as spelled in files. */
	static final List<String> WON = List.of("WON", "Won", "won");

	private static final String LOST = "LOST";

	/** Kind of a referral from a customer file. */
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
	 * The largest amount in any row, because a sum would count a referral in two files
	 * twice.
	 */
	@Nullable Double amountUsd() {
		return this.rows.stream()
			.map(ReferralFacts::amountUsd)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * Whether it won a customer: a row has the outcome WON; or the last outcome is not
	 * LOST and either the account became a customer on or after the referral, or a
	 * customer file names the referrer.
	 */
	boolean won() {
		if (this.rows.stream().anyMatch((row) -> row.outcome() != null && WON.contains(row.outcome()))) {
			return true;
		}
		boolean lost = LOST.equalsIgnoreCase(latest(ReferralFacts::outcome));
		return !lost && (this.referred.becameCustomerFrom(on()) || namedBesideCustomer());
	}

	/**
	 * Revenue from the customer it won, or its amount if the revenue is unknown;
	 * {@code null} if neither is known or it did not win a customer.
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
