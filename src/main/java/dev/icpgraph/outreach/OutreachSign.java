package dev.icpgraph.outreach;

/**
 * The signs that the advice follows.
 */
enum OutreachSign {

	/** Size of the market against the number of accounts that the team can work. */
	CAPACITY,

	/** Prospects that visit our site. */
	VISITS,

	/** Customers that came by referral. */
	REFERRALS,

	/** Prospects that evaluated or bought a competitor. */
	MATURITY

}
