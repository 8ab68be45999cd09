package dev.icpgraph.cypher;

import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Recognizes all driver exceptions that mean Neo4j does not answer.
 */
public final class DatabaseAway {

	private DatabaseAway() {
	}

	/**
	 * Whether an exception or one of its causes means that Neo4j does not answer, or
	 * holds a store that this application cannot use.
	 */
	public static boolean isWhy(Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (saysSo(cause)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Runs work that is repeated later anyway, and tolerates that Neo4j is away.
	 * @param away receives the exception
	 */
	public static void tolerated(Runnable work, Consumer<RuntimeException> away) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			if (!isWhy(ex)) {
				throw ex;
			}
			away.accept(ex);
		}
	}

	/**
	 * Whether an exception or one of its causes means that Neo4j closed its store after
	 * an error, such as a full disk. It does not answer until it is restarted.
	 */
	public static boolean needsRestart(Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jException neo4j && storeFailed(neo4j)) {
				return true;
			}
		}
		return false;
	}

	private static boolean storeFailed(Neo4jException ex) {
		return ex.code().startsWith("Neo.DatabaseError.Transaction.");
	}

	/**
	 * Whether an exception means that Neo4j cannot be reached at all; false for a refused
	 * login or a full pool.
	 */
	static boolean isUnreachable(Throwable ex) {
		return switch (ex) {
			case ServiceUnavailableException _ -> true;
			case SessionExpiredException _ -> true;
			case DiscoveryException _ -> true;
			default -> false;
		};
	}

	private static boolean saysSo(Throwable ex) {
		return switch (ex) {
			case SilentDatabaseException _ -> true;
			case NewerStoreException _ -> true;
			case UnknownOutcomeException _ -> true;
			case ServiceUnavailableException _ -> true;
			case SessionExpiredException _ -> true;
			case DiscoveryException _ -> true;
			case AuthenticationException _ -> true;
			// The name of a stopped container does not resolve in its network.
			case UnknownHostException _ -> true;
			// No connection became free: the pool is empty because Neo4j does not answer.
			case TimeoutException _ -> true;
			case Neo4jException neo4j -> neo4j.code().contains("DatabaseUnavailable") || storeFailed(neo4j);
			default -> false;
		};
	}

}
