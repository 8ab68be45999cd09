package dev.icpgraph.introduction;

/**
 * Part of a step in a route.
 */
enum StepKind {

	/** Whom to ask. */
	OPENER,

	/** How one party is tied to the next. */
	TIE,

	/** Whom the route leads to. */
	BUYER

}
