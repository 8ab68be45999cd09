package dev.icpgraph.cypher;

import org.jspecify.annotations.Nullable;

/**
 * Neo4j does not answer: its process or machine is frozen, or cannot be reached.
 */
final class SilentDatabaseException extends RuntimeException {

	SilentDatabaseException(@Nullable Throwable cause) {
		super("Neo4j does not answer", cause);
	}

}
