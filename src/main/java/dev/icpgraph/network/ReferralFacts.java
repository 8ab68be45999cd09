package dev.icpgraph.network;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Referral;

/**
 * The facts in one row about a referral.
 *
 * @param on date, in any precision
 */
record ReferralFacts(@Nullable String kind, @Nullable String on, @Nullable String outcome, @Nullable Double amountUsd) {

	static ReferralFacts of(Referral referral) {
		return new ReferralFacts(referral.kind(), referral.on(), referral.outcome(), referral.amountUsd());
	}

}
