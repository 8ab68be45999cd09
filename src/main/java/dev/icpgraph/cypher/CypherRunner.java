package dev.icpgraph.cypher;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

import org.springframework.stereotype.Component;

/**
 * Runs Cypher, each call in one transaction with a timeout. The driver routes reads to
 * readers and retries reads and writes after transient errors (a lost leader, a
 * deadlock), so a callback may run more than once and must not keep state from an earlier
 * run. While Neo4j is silent each call fails at once.
 */
@Component
public class CypherRunner {

	private final Driver driver;

	private final TransactionConfig request;

	private final TransactionConfig bulk;

	private final DatabaseWatch watch;

	private volatile Runnable beforeWrites = () -> {
	};

	CypherRunner(Driver driver, CypherProperties properties, DatabaseWatch watch) {
		this.driver = driver;
		this.watch = watch;
		this.request = TransactionConfig.builder().withTimeout(properties.timeout()).build();
		this.bulk = TransactionConfig.builder().withTimeout(properties.bulkTimeout()).build();
	}

	/**
	 * Maps all rows in the order of the query. A transaction costs three round trips
	 * (begin, run, commit), each some milliseconds on a busy machine; a query alone costs
	 * one.
	 */
	public <T> List<T> read(CypherQuery query, Map<String, ?> parameters, Function<Record, T> row) {
		return this.watch.answer(() -> readOnce(query, parameters, row));
	}

	private <T> List<T> readOnce(CypherQuery query, Map<String, ?> parameters, Function<Record, T> row) {
		@SuppressWarnings("unchecked")
		Map<String, Object> values = (Map<String, Object>) parameters;
		try (Session session = session(AccessMode.READ)) {
			return session.run(query.text(), values, this.request).list(row);
		}
		catch (Neo4jException ex) {
			if (ex instanceof RetryableException && !Thread.currentThread().isInterrupted()) {
				return readAgain(query, parameters, row);
			}
			throw ex;
		}
	}

	/**
	 * Runs as a transaction, which the driver retries.
	 */
	private <T> List<T> readAgain(CypherQuery query, Map<String, ?> parameters, Function<Record, T> row) {
		try (Session session = session(AccessMode.READ)) {
			return session.executeRead((tx) -> transaction(tx).run(query, parameters, row), this.request);
		}
	}

	/**
	 * Maps the first row; {@code null} without rows.
	 */
	public <T> @Nullable T readFirst(CypherQuery query, Map<String, ?> parameters, Function<Record, T> row) {
		List<T> rows = read(query, parameters, row);
		return rows.isEmpty() ? null : rows.getFirst();
	}

	/**
	 * Passes rows one by one in constant memory, without retry.
	 */
	public void stream(CypherQuery query, Map<String, ?> parameters, Consumer<Record> row) {
		SessionConfig config = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withFetchSize(10_000)
			.build();
		this.watch.answer(() -> {
			try (Session session = this.driver.session(config); var tx = session.beginTransaction(this.bulk)) {
				tx.run(query.text(), Map.copyOf(parameters)).forEachRemaining((it) -> {
					this.watch.heard();
					row.accept(it);
				});
			}
			return true;
		});
	}

	/**
	 * Runs several queries as one atomic write.
	 */
	public <T> T write(Function<CypherTransaction, T> work) {
		this.beforeWrites.run();
		return this.watch.answer(() -> {
			try (Session session = session(AccessMode.WRITE)) {
				return session.executeWrite((tx) -> work.apply(transaction(tx)), this.bulk);
			}
		});
	}

	/**
	 * Runs several queries as one write and takes it back, to see what it would do. It is
	 * not tried again on errors.
	 */
	public <T> T rehearse(Function<CypherTransaction, T> work) {
		this.beforeWrites.run();
		return this.watch.answer(() -> {
			try (Session session = session(AccessMode.WRITE); var tx = session.beginTransaction(this.bulk)) {
				T result = work.apply(new CypherTransaction(tx, this.watch::heard));
				tx.rollback();
				return result;
			}
		});
	}

	/**
	 * Sets what has to hold before anything is written.
	 */
	void beforeWrites(Runnable check) {
		this.beforeWrites = check;
	}

	/**
	 * Runs schema commands in one transaction, without retry. Neo4j does not allow them
	 * together with other writes.
	 */
	void command(List<CypherQuery> commands) {
		this.watch.answer(() -> {
			try (Session session = session(AccessMode.WRITE); var tx = session.beginTransaction(this.bulk)) {
				commands.forEach((command) -> tx.run(command.text()).consume());
				tx.commit();
			}
			return true;
		});
	}

	private CypherTransaction transaction(TransactionContext transaction) {
		return new CypherTransaction(transaction, this.watch::heard);
	}

	private Session session(AccessMode mode) {
		return this.driver.session(SessionConfig.builder().withDefaultAccessMode(mode).build());
	}

}
