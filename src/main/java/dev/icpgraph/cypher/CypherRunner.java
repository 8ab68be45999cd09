package dev.icpgraph.cypher;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * Runs Cypher, each call in one transaction with a timeout. The driver routes reads to
 * readers and retries both after transient errors, such as a lost leader. A write that
 * conflicts with other writers is also retried as a whole. A callback may therefore run
 * more than once and must not keep state from an earlier run. While Neo4j is silent, each
 * call fails at once.
 */
@Component
public class CypherRunner {

	private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

	private final Sessions sessions;

	private final TransactionConfig request;

	private final TransactionConfig bulk;

	private final DatabaseWatch watch;

	private final QueryTimer timer;

	private final RetryTemplate again;

	private volatile Runnable beforeWrites = () -> {
	};

	private volatile @Nullable NewerStoreException newer;

	CypherRunner(Driver driver, CypherProperties properties, DatabaseWatch watch, QueryTimer timer) {
		this.sessions = new Sessions(driver);
		this.watch = watch;
		this.timer = timer;
		this.request = TransactionConfig.builder().withTimeout(properties.timeout()).build();
		this.bulk = TransactionConfig.builder().withTimeout(properties.bulkTimeout()).build();
		this.again = new RetryTemplate(RetryPolicy.builder()
			.predicate(WriteConflictException.class::isInstance)
			.maxRetries(Integer.MAX_VALUE)
			.timeout(properties.conflictTimeout())
			.delay(FIRST_PAUSE)
			.jitter(FIRST_PAUSE)
			.multiplier(2)
			.maxDelay(LONGEST_PAUSE)
			.build());
	}

	/**
	 * Maps all rows in the order of the query. A transaction costs three round trips
	 * (begin, run, commit) of a few milliseconds each on a busy machine; a single query
	 * costs one.
	 */
	public <T> List<T> read(CypherQuery query, Map<String, ?> parameters, Function<Record, T> row) {
		requireKnownStore();
		return readAny(query, parameters, row);
	}

	/**
	 * Reads from a store of any version.
	 */
	<T> List<T> readAny(CypherQuery query, Map<String, ?> parameters, Function<Record, T> row) {
		return answer(() -> readOnce(query, parameters, row));
	}

	private <T> List<T> readOnce(CypherQuery query, Map<String, ?> parameters, Function<Record, T> row) {
		@SuppressWarnings("unchecked")
		Map<String, Object> values = (Map<String, Object>) parameters;
		try (Session session = this.sessions.open(AccessMode.READ)) {
			return this.timer.time(query, () -> session.run(query.text(), values, this.request).list(row));
		}
		catch (Neo4jException ex) {
			if (ex instanceof RetryableException && !Thread.currentThread().isInterrupted()) {
				return readAgain(query, parameters, row);
			}
			throw ex;
		}
	}

	/**
	 * Runs a query as a transaction, which the driver retries.
	 */
	private <T> List<T> readAgain(CypherQuery query, Map<String, ?> parameters, Function<Record, T> row) {
		try (Session session = this.sessions.open(AccessMode.READ)) {
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
		requireKnownStore();
		answer(() -> {
			try (Session session = this.sessions.stream(); var tx = session.beginTransaction(this.bulk)) {
				this.timer.time(query, () -> {
					tx.run(query.text(), Map.copyOf(parameters)).forEachRemaining((it) -> {
						this.watch.heard();
						row.accept(it);
					});
					return true;
				});
			}
			return true;
		});
	}

	/**
	 * Runs several queries as one atomic write. Work that conflicts with other writers
	 * runs again after growing pauses.
	 * @throws WriteConflictException if the conflict lasts
	 */
	public <T> T write(Function<CypherTransaction, T> work) {
		requireWritableStore();
		return writeUnchecked(work, this.bulk);
	}

	/**
	 * Like {@link #write(Function)}, but Neo4j ends the transaction and its locks after a
	 * time, even if this application hangs.
	 */
	public <T> T write(Duration longest, Function<CypherTransaction, T> work) {
		requireWritableStore();
		return writeUnchecked(work, TransactionConfig.builder().withTimeout(longest).build());
	}

	/**
	 * Changes data before the constraints required by writes exist.
	 */
	void upgrade(Consumer<CypherTransaction> upgrade) {
		writeUnchecked((transaction) -> {
			upgrade.accept(transaction);
			return true;
		}, this.bulk);
	}

	/**
	 * Refuses all calls, or allows them again.
	 * @param store reason to refuse; {@code null} for a store that this application knows
	 */
	void refuse(@Nullable NewerStoreException store) {
		this.newer = store;
	}

	/**
	 * Checks that this application knows the version of the store.
	 * @throws NewerStoreException if it does not
	 */
	void requireKnownStore() {
		NewerStoreException store = this.newer;
		if (store != null) {
			throw store;
		}
	}

	private void requireWritableStore() {
		this.beforeWrites.run();
		requireKnownStore();
	}

	private <T> T writeUnchecked(Function<CypherTransaction, T> work, TransactionConfig limit) {
		return answer(() -> this.again.invoke(() -> WriteConflictException.recognizing(() -> writeOnce(work, limit))));
	}

	/**
	 * Tries a write once. Hides conflicts from the driver, which would wait a second
	 * before it retries. An attempt interrupted during its commit may have been saved,
	 * regardless of later attempts.
	 */
	private <T> T writeOnce(Function<CypherTransaction, T> work, TransactionConfig limit) {
		AtomicBoolean committing = new AtomicBoolean();
		try (Session session = this.sessions.open(AccessMode.WRITE)) {
			return session.executeWrite((tx) -> WriteConflictException.recognizing(() -> {
				T result = work.apply(transaction(tx));
				committing.set(true);
				return result;
			}), limit);
		}
		catch (Neo4jException ex) {
			throw (committing.get() && DatabaseAway.isUnreachable(ex)) ? new UnknownOutcomeException(ex) : ex;
		}
	}

	/**
	 * Runs several queries as one write and rolls it back, to see its effect. Not retried
	 * on errors.
	 */
	public <T> T rehearse(Function<CypherTransaction, T> work) {
		requireWritableStore();
		return answer(() -> {
			try (Session session = this.sessions.open(AccessMode.WRITE); var tx = session.beginTransaction(this.bulk)) {
				T result = work.apply(new CypherTransaction(tx, this.timer, this.watch::heard));
				tx.rollback();
				return result;
			}
		});
	}

	/**
	 * Sets a check that has to pass before any write.
	 */
	void beforeWrites(Runnable check) {
		this.beforeWrites = check;
	}

	/**
	 * Runs schema commands in one transaction, without retry. Neo4j does not allow them
	 * together with other writes.
	 */
	void command(List<CypherQuery> commands) {
		answer(() -> {
			try (Session session = this.sessions.open(AccessMode.WRITE); var tx = session.beginTransaction(this.bulk)) {
				commands.forEach((command) -> tx.run(command.text()).consume());
				tx.commit();
			}
			return true;
		});
	}

	private CypherTransaction transaction(TransactionContext transaction) {
		return new CypherTransaction(transaction, this.timer, this.watch::heard);
	}

	/**
	 * Bookmarks of the state that this application has seen and written.
	 */
	public Set<String> bookmarks() {
		return this.sessions.bookmarks();
	}

	/**
	 * Waits until Neo4j shows what others saw or wrote, in this and all later calls, and
	 * maps the first row; {@code null} without rows.
	 * @param bookmarks of another application
	 * @throws Neo4jException if Neo4j does not reach them in time
	 */
	public <T> @Nullable T readAfter(Set<String> bookmarks, Duration patience, CypherQuery query,
			Map<String, Object> parameters, Function<Record, T> row) {
		requireKnownStore();
		TransactionConfig limit = TransactionConfig.builder().withTimeout(patience).build();
		return this.watch.answer(() -> {
			try (Session session = this.sessions.after(bookmarks)) {
				List<T> rows = this.timer.time(query, () -> session.run(query.text(), parameters, limit).list(row));
				this.sessions.remember(session);
				return rows.isEmpty() ? null : rows.getFirst();
			}
		});
	}

	/**
	 * Makes a call; retries it if Neo4j does not know the state that this application has
	 * seen, because a backup was restored.
	 */
	private <T> T answer(Supplier<T> call) {
		try {
			return this.watch.answer(call);
		}
		catch (Neo4jException ex) {
			if (!ex.code().contains("Bookmark")) {
				throw ex;
			}
			this.sessions.forget();
			return this.watch.answer(call);
		}
	}

}
