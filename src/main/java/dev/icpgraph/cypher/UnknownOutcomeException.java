package dev.icpgraph.cypher;

/**
 * Neo4j stopped answering while a write was committed, so that it may be saved or not.
 */
public final class UnknownOutcomeException extends RuntimeException {

	UnknownOutcomeException(RuntimeException cause) {
		super("Neo4j stopped answering while this change was saved, so it may be saved or not: "
				+ "read what it changes when Neo4j answers again, before you send it again", cause);
	}

}
