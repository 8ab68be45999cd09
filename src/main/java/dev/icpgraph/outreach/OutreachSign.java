package dev.icpgraph.outreach;

/**
 * The signs that the advice follows.
 */
enum OutreachSign {

	/** Accounts in the market per account that the team can work. */
	CAPACITY,

	/** Prospects that visit our site. */
	VISITS,

	/** Customers that came by referral. */
	REFERRALS,

	/** Prospects that evaluated or bought a competitor. */
	MATURITY

}
