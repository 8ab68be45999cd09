package dev.icpgraph.document;

/**
 * The readers of documents.
 */
enum Reader {

	/** Approves the ICP: the whole ICP on one slide. */
	LEADERSHIP,

	/** Calls accounts: reasons, people and opening lines. */
	SALES,

	/** Finds and warms up accounts: their people, motivations and meeting places. */
	MARKETING,

	/** Maintains data and rules: the cost of each rule and the missing data. */
	OPERATIONS

}
