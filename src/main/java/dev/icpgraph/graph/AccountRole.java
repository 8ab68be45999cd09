package dev.icpgraph.graph;

/**
 * What an account is to the vendor on a day. An account has the first role that holds.
 */
public enum AccountRole {

	/** One of our own accounts. */
	OURS,

	/** An active customer. */
	CUSTOMER,

	/** Other accounts are at a stage with it. */
	COMPETITOR,

	/** Other accounts are partners with it. */
	PARTNER,

	/** Any other account, former customers among them. */
	PROSPECT

}
