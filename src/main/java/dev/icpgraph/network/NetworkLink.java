package dev.icpgraph.network;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Referral;

/**
 * A referral of one account by another, from any number of rows (decision 8).
 *
 * @param referrals all recorded referrals between the two in this direction, by date; at
 * least one
 */
record NetworkLink(NetworkNode referrer, NetworkNode referred, List<Referral> referrals) {

	public Account from() {
		return this.referrer.account();
	}

	public Account to() {
		return this.referred.account();
	}

	public @Nullable String on() {
		return merged().on();
	}

	public @Nullable String kind() {
		return merged().latest(ReferralFacts::kind);
	}

	public @Nullable String outcome() {
		return merged().latest(ReferralFacts::outcome);
	}

	public @Nullable Double amountUsd() {
		return merged().amountUsd();
	}

	public boolean won() {
		return merged().won();
	}

	@Nullable Double wonUsd() {
		return merged().wonUsd();
	}

	private MergedReferral merged() {
		return new MergedReferral(this.referrals.stream().map(ReferralFacts::of).toList(), this.referred.status());
	}

}
