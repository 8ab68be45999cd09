package dev.icpgraph.security;

/**
 * The rights of a caller; each role includes the ones before it.
 */
enum Role {

	/** Runs any query. */
	READER,
	/** Also loads files and changes the graph, customers and ICPs. */
	EDITOR

}
