package dev.icpgraph.network;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Referral;

/**
 * That one account referred another, however many rows say so (decision 8).
 *
 * @param referrals all that is recorded between the two in this direction, by date; at
 * least one
 */
record NetworkLink(NetworkNode referrer, NetworkNode referred, List<Referral> referrals) {

	/** What a file calls a referral that made a customer. */
	private static final String WON = "WON";

	private static final String CUSTOMER = "CUSTOMER";

	public Account from() {
		return this.referrer.account();
	}

	public Account to() {
		return this.referred.account();
	}

	/**
	 * The first known day.
	 */
	public @Nullable String on() {
		return this.referrals.stream()
			.map(Referral::on)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	public @Nullable String kind() {
		return latest(Referral::kind);
	}

	public @Nullable String outcome() {
		return latest(Referral::outcome);
	}

	/**
	 * The greatest amount that a row gives; a sum would count what two files tell twice.
	 */
	public @Nullable Double amountUsd() {
		return this.referrals.stream()
			.map(Referral::amountUsd)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * Whether a row says that it made a customer, or the referred account is one and is
	 * not known to have been one before.
	 */
	public boolean won() {
		return this.referrals.stream().anyMatch(NetworkLink::saysWon) || this.referred.becameCustomerFrom(on());
	}

	/**
	 * Revenue with the customer it made, and where that is not known its amount.
	 */
	@Nullable Double wonUsd() {
		if (!won()) {
			return null;
		}
		return (this.referred.revenueUsd() != null) ? this.referred.revenueUsd() : amountUsd();
	}

	private static boolean saysWon(Referral referral) {
		return WON.equalsIgnoreCase(referral.outcome()) || CUSTOMER.equalsIgnoreCase(referral.kind());
	}

	private <T> @Nullable T latest(Function<Referral, @Nullable T> field) {
		return this.referrals.reversed().stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
	}

}
