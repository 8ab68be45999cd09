package dev.icpgraph.proximity;

/**
 * The ways in which an account can be near to the best customers.
 */
public enum Channel {

	/** Technologies that both use, and categories of them. */
	TECHNOLOGY,

	/** People who worked in both, or know each other. */
	PEOPLE,

	/** Referrals between them, or from the same referrer. */
	REFERRAL,

	/** Events that both took part in. */
	EVENT

}
