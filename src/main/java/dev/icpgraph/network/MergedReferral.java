package dev.icpgraph.network;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What all rows together say of one account's referral of another. Two files that record
 * the same referral make one.
 *
 * @param rows by date; at least one
 * @param referred what the referred account is as a customer
 */
record MergedReferral(List<ReferralFacts> rows, Buyer referred) {

	/** Outcome of a referral that made a customer, as files spell it. */
	static final List<String> WON = List.of("WON", "Won", "won");

	private static final String LOST = "LOST";

	/** Kind of the referral that a file of customers names beside a customer. */
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
	 * As the latest row that has one says.
	 */
	<T> @Nullable T latest(Function<ReferralFacts, @Nullable T> field) {
		return this.rows.reversed().stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/**
	 * The greatest amount that a row gives; a sum would count twice what two files
	 * record.
	 */
	@Nullable Double amountUsd() {
		return this.rows.stream()
			.map(ReferralFacts::amountUsd)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * Whether it made a customer: a row says that it was won; or the last outcome is not
	 * that it was lost, and the account became a customer on that day or later, or a file
	 * of customers names the referrer.
	 */
	boolean won() {
		if (this.rows.stream().anyMatch((row) -> row.outcome() != null && WON.contains(row.outcome()))) {
			return true;
		}
		boolean lost = LOST.equalsIgnoreCase(latest(ReferralFacts::outcome));
		return !lost && (this.referred.becameCustomerFrom(on()) || namedBesideCustomer());
	}

	/**
	 * Revenue with the customer it made, and where that is not known its amount; null
	 * where neither is known or it made no customer.
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
