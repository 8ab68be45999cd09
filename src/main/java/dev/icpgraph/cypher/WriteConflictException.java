package dev.icpgraph.cypher;

import java.util.Set;
import java.util.function.Supplier;

import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Other writers changed data that a transaction had read, or are in a deadlock with it.
 * Nothing of the transaction is written; the same work is likely to succeed on retry.
 */
public final class WriteConflictException extends RuntimeException {

	private static final Set<String> CODES = Set.of("Neo.TransientError.Transaction.DeadlockDetected",
			"Neo.TransientError.Transaction.ConstraintsChanged", "Neo.TransientError.Transaction.Outdated",
			"Neo.ClientError.Transaction.LockAcquisitionTimeout",
			// Another writer created the node first.
			"Neo.ClientError.Schema.ConstraintValidationFailed",
			// Another writer deleted the node first.
			"Neo.ClientError.Statement.EntityNotFound");

	/**
	 * @param message the conflict, as a sentence
	 */
	public WriteConflictException(String message) {
		super(message);
	}

	private WriteConflictException(Neo4jException cause) {
		super(cause.getMessage(), cause);
	}

	/**
	 * Does work in Neo4j, and throws this exception if Neo4j reports a conflict.
	 */
	static <T> T recognizing(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (Neo4jException ex) {
			throw CODES.contains(ex.code()) ? new WriteConflictException(ex) : ex;
		}
	}

}
