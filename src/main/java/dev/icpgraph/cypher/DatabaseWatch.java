package dev.icpgraph.cypher;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Limits the wait for a frozen or unreachable Neo4j. A frozen one accepts calls but never
 * answers. If a call waits too long while no other call gets an answer, or if a call
 * cannot reach Neo4j, the watch sends a trivial query. Until Neo4j answers that query, it
 * ends all waiting calls and refuses new ones at once.
 */
@Component
class DatabaseWatch {

	private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);

	private static final Duration EVERY = Duration.ofMillis(500);

	private static final Duration LOOK_LIMIT = Duration.ofSeconds(2);

	private static final CypherQuery LOOK = CypherQuery.beside(DatabaseWatch.class, "look.cypher");

	private final long silence;

	private final Runnable look;

	private final Set<WaitingCall> calls = ConcurrentHashMap.newKeySet();

	private final ScheduledExecutorService watcher = thread("neo4j-watch");

	private final ScheduledExecutorService looker = thread("neo4j-look");

	private final Future<?> watching;

	private final Future<?> looking;

	private volatile long heardAt = System.nanoTime();

	private volatile boolean silent;

	private volatile boolean suspected;

	@Autowired
	DatabaseWatch(Driver driver, CypherProperties properties) {
		this(properties.silence(), () -> {
			try (Session session = driver.session()) {
				session.run(LOOK.text()).consume();
			}
		});
	}

	/**
	 * @param silence maximum wait while no call gets an answer
	 * @param look sends Neo4j a trivial query; throws without an answer
	 */
	DatabaseWatch(Duration silence, Runnable look) {
		this.silence = silence.toNanos();
		this.look = look;
		this.watching = this.watcher.scheduleWithFixedDelay(this::watch, EVERY.toMillis(), EVERY.toMillis(),
				TimeUnit.MILLISECONDS);
		this.looking = this.looker.scheduleWithFixedDelay(this::decide, EVERY.toMillis(), EVERY.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	/**
	 * Makes a call to Neo4j.
	 * @throws SilentDatabaseException if Neo4j is silent
	 */
	<T> T answer(Supplier<T> work) {
		if (this.silent) {
			throw new SilentDatabaseException(null);
		}
		WaitingCall call = new WaitingCall(Thread.currentThread());
		this.calls.add(call);
		try {
			T answer = work.get();
			heard();
			return answer;
		}
		catch (RuntimeException ex) {
			if (call.end()) {
				throw new SilentDatabaseException(ex);
			}
			if (DatabaseAway.isUnreachable(ex)) {
				this.suspected = true;
			}
			throw ex;
		}
		finally {
			this.calls.remove(call);
			if (call.end()) {
				Thread.interrupted(); // The interrupt was only for this call.
			}
		}
	}

	/**
	 * Sends Neo4j a trivial query.
	 * @throws RuntimeException if it does not answer
	 */
	void check() {
		answer(() -> {
			this.look.run();
			return true;
		});
	}

	/**
	 * Whether requests that need Neo4j are refused, because it does not answer.
	 */
	boolean silent() {
		return this.silent;
	}

	/**
	 * Records that Neo4j has answered.
	 */
	void heard() {
		this.heardAt = System.nanoTime();
	}

	@PreDestroy
	void stop() {
		this.watching.cancel(true);
		this.looking.cancel(true);
		this.watcher.shutdownNow();
		this.looker.shutdownNow();
	}

	private void watch() {
		long now = System.nanoTime();
		if (now - this.heardAt > this.silence
				&& this.calls.stream().anyMatch((call) -> now - call.since() > this.silence)) {
			this.suspected = true;
		}
	}

	/** Checks Neo4j while it is suspected to be silent, or is. */
	private void decide() {
		if (!this.suspected && !this.silent) {
			return;
		}
		this.suspected = false;
		boolean answered = looked();
		if (answered && this.silent) {
			log.info("Neo4j answers again");
		}
		if (!answered && !this.silent) {
			log.error("Neo4j does not answer: requests that need it are refused until it does");
		}
		this.silent = !answered;
		if (!answered) {
			this.calls.forEach(WaitingCall::interrupt);
		}
	}

	/**
	 * Checks Neo4j. While it is silent a check may take longer, since a busy one needs
	 * time to come back.
	 */
	private boolean looked() {
		long limit = this.silent ? Math.max(LOOK_LIMIT.toNanos(), this.silence) : LOOK_LIMIT.toNanos();
		WaitingCall call = new WaitingCall(Thread.currentThread());
		var giveUp = this.watcher.schedule(call::interrupt, limit, TimeUnit.NANOSECONDS);
		try {
			this.look.run();
			heard();
			return true;
		}
		catch (RuntimeException ex) {
			log.debug("Neo4j is silent", ex);
			return false;
		}
		finally {
			giveUp.cancel(false);
			if (call.end()) {
				Thread.interrupted();
			}
		}
	}

	private static ScheduledExecutorService thread(String name) {
		return Executors
			.newSingleThreadScheduledExecutor((work) -> Thread.ofPlatform().daemon().name(name).unstarted(work));
	}

}
