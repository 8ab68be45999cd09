package dev.icpgraph.graph;

/**
 * The nodes that words find, with their full-text index.
 */
public enum SearchIndex {

	/** Accounts by name and domain. */
	ACCOUNT,

	/** People by name. */
	PERSON;

	/**
	 * The name of the index in Neo4j.
	 */
	String indexName() {
		return (this == ACCOUNT) ? "account_search" : "person_search";
	}

}
