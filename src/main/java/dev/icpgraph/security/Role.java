package dev.icpgraph.security;

/**
 * What a caller may do; each includes the ones before it.
 */
enum Role {

	/** Ask anything. */
	READER,
	/** Also load files and change the graph, customers and ICPs. */
	EDITOR

}
