package dev.icpgraph.customer;

/**
 * What a person said of a customer, against the facts.
 */
enum CustomerPin {

	PINNED, DROPPED

}
