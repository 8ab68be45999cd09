package dev.icpgraph.customer;

/**
 * A person's judgment of a customer, against the facts.
 */
enum CustomerPin {

	PINNED, DROPPED

}
