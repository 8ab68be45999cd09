package dev.icpgraph.api;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/**
 * Lets only a few costly requests run at once, so that light ones always find a
 * processor. Others wait in order of arrival, up to a number per caller and per server,
 * and up to a time; more are refused. A turn that comes after its client has gone is
 * passed on at once.
 */
@Component
public class Admission {

	/** Retry interval: a queue moves about every second. */
	private static final Duration SOON = Duration.ofSeconds(1);

	private final Semaphore room;

	/** Costly requests that wait or run, by caller. */
	private final Map<String, Integer> callers = new ConcurrentHashMap<>();

	private final AdmissionProperties limits;

	private final Counter refused;

	Admission(AdmissionProperties limits, MeterRegistry meters) {
		this.limits = limits;
		this.room = new Semaphore(limits.atOnce(), true);
		meters.gauge("icpgraph.costly.waiting", this.room, Semaphore::getQueueLength);
		this.refused = meters.counter("icpgraph.costly.refused");
		meters.gauge("icpgraph.costly.running", this.room, (it) -> limits.atOnce() - it.availablePermits());
	}

	/**
	 * Does the work when its turn comes, unless the client of the request has gone.
	 * @param work work that costs seconds of a processor
	 * @throws ServerBusyException if too many wait, or the turn does not come in time
	 */
	public <T> T admitted(Callable<T> work) throws Exception {
		Turn turn = turn(ClientConnection.current());
		try {
			return work.call();
		}
		finally {
			turn.end();
		}
	}

	/**
	 * Waits for a turn, which the caller must end.
	 * @param client who waits for the work; without it there is no turn
	 * @throws ServerBusyException if too many wait, or the turn does not come in time
	 */
	Turn turn(ClientConnection client) {
		String caller = Caller.name();
		boolean tooMany = this.callers.merge(caller, 1, Integer::sum) > this.limits.queuePerCaller();
		if (tooMany || (this.room.availablePermits() == 0 && this.room.getQueueLength() >= this.limits.queue())) {
			leave(caller);
			this.refused.increment();
			throw new ServerBusyException(SOON);
		}
		try {
			if (this.room.tryAcquire(this.limits.patience().toNanos(), TimeUnit.NANOSECONDS)) {
				return used(new Turn(caller), client);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		leave(caller);
		this.refused.increment();
		throw new ServerBusyException(this.limits.patience());
	}

	/**
	 * Asks about the client once: a turn that is neither used nor ended is lost for all.
	 */
	private static Turn used(Turn turn, ClientConnection client) {
		try {
			client.requireOpen();
			return turn;
		}
		catch (RuntimeException ex) {
			turn.end();
			throw ex;
		}
	}

	private void leave(String caller) {
		this.callers.computeIfPresent(caller, (name, count) -> (count > 1) ? count - 1 : null);
	}

	/** The right to run, until it ends. */
	final class Turn {

		private final String caller;

		private Turn(String caller) {
			this.caller = caller;
		}

		void end() {
			leave(this.caller);
			Admission.this.room.release();
		}

	}

}
