package dev.icpgraph.graph;

/**
 * Role of an account for the vendor on a day: the first of these that applies.
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

	/** Any other account, including former customers. */
	PROSPECT

}
