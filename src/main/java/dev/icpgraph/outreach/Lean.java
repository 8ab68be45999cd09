package dev.icpgraph.outreach;

/**
 * The way that one sign points.
 */
enum Lean {

	/** Prospects find us: content, search, word of mouth. */
	INBOUND,

	/** We call prospects by name. */
	OUTBOUND,

	/** The sign is in between, or its data is missing. */
	NEITHER

}
