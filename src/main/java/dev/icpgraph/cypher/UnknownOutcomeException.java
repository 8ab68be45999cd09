package dev.icpgraph.cypher;

/**
 * Neo4j stopped answering during a commit, so it is unknown whether the write was saved.
 */
public final class UnknownOutcomeException extends RuntimeException {

	UnknownOutcomeException(RuntimeException cause) {
		super("Neo4j stopped answering while this change was being saved, so it may or may not be saved: "
				+ "check the data when Neo4j answers again before you repeat the change", cause);
	}

}
