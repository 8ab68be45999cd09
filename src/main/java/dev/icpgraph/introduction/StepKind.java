package dev.icpgraph.introduction;

/**
 * Part of a step in a route.
 */
enum StepKind {

	/** The person or company to ask. */
	OPENER,

	/** The tie from one party to the next. */
	TIE,

	/** The person to reach. */
	BUYER

}
