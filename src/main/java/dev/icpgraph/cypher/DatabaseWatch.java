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
 * Limits the wait for a Neo4j that is frozen or away. A frozen one accepts calls and
 * never answers. When a call waits too long and no other call got an answer meanwhile, or
 * when a call cannot reach Neo4j, the watch asks a trivial question. Without an answer to
 * that it ends all waiting calls and refuses new ones at once, until the question is
 * answered.
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
	 * @param silence longest wait while no call gets an answer
	 * @param look asks Neo4j a trivial question; throws without an answer
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
				Thread.interrupted(); // The interrupt was for this call only.
			}
		}
	}

	/**
	 * Asks Neo4j a trivial question.
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
	 * Notes that Neo4j answered.
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

	/** Looks while Neo4j is suspected or silent. */
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
	 * While Neo4j is silent a look may take longer: a busy one needs time to come back.
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
