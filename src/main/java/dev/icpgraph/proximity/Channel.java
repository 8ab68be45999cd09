package dev.icpgraph.proximity;

/**
 * The kinds of ties between an account and the best customers.
 */
public enum Channel {

	/** Technologies that both use, and their categories. */
	TECHNOLOGY,

	/** People who worked at both, or who know each other. */
	PEOPLE,

	/** Referrals between them, or from the same referrer. */
	REFERRAL,

	/** Events that both took part in. */
	EVENT

}
