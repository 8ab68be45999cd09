package dev.icpgraph.outreach;

/**
 * The way that one sign points to.
 */
enum Lean {

	/** Prospects find us: content, search, word of mouth. */
	INBOUND,

	/** We call prospects by name. */
	OUTBOUND,

	/** Neither, or the data is missing. */
	NEITHER

}
