package dev.icpgraph.document;

/**
 * Who reads a document.
 */
enum Reader {

	/** Approves the ICP: all of it on one slide. */
	LEADERSHIP,

	/** Calls accounts: why, whom, what to say. */
	SALES,

	/** Finds and warms them up: who they are, what moves them, where they are met. */
	MARKETING,

	/** Keeps data and rules in order: what each rule costs, what is not known. */
	OPERATIONS

}
