package dev.icpgraph;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Causes one fault after the other, and records when each disturbed the servers.
 */
final class SoakFaults {

	private static final Logger log = LoggerFactory.getLogger(SoakFaults.class);

	/** Maximum duration of a fault until its repair. */
	private static final Duration LONGEST = Duration.ofSeconds(25);

	/** Maximum time from a repair until everything works again. */
	private static final Duration RECOVERY = Duration.ofMinutes(2);

	private final SoakServers servers;

	private final Random random;

	/** All faults in random order, repeatedly. */
	private final Queue<SoakFault> next = new ArrayDeque<>();

	private final List<Struck> struck = new ArrayList<>();

	SoakFaults(SoakServers servers, long seed) {
		this.servers = servers;
		this.random = new Random(seed);
	}

	/**
	 * A fault from its start until everything works again, in nanoseconds.
	 */
	record Struck(SoakFault fault, long begin, long repaired, long end) {

		boolean overlaps(long from, long to) {
			return this.begin <= to && from <= this.end;
		}

		@Override
		public String toString() {
			return "%s for %.1f s, works again after %.1f s more".formatted(this.fault,
					(this.repaired - this.begin) / 1e9, (this.end - this.repaired) / 1e9);
		}

	}

	/**
	 * Causes a fault, repairs it after a while, and waits until everything works again.
	 */
	void strike() throws Exception {
		if (this.next.isEmpty()) {
			List<SoakFault> round = new ArrayList<>(List.of(SoakFault.values()));
			Collections.shuffle(round, this.random);
			this.next.addAll(round);
		}
		SoakFault fault = this.next.remove();
		long lasts = this.random.nextLong(LONGEST.toMillis());
		long begin = System.nanoTime();
		add(new Struck(fault, begin, Long.MAX_VALUE, Long.MAX_VALUE));
		fault.strike(this.servers);
		Thread.sleep(lasts);
		fault.repair(this.servers);
		long repaired = System.nanoTime();
		while (!isWell()) {
			if (System.nanoTime() - repaired > RECOVERY.toNanos()) {
				throw new IllegalStateException("Still disturbed after " + fault);
			}
			Thread.sleep(100);
		}
		Struck it = new Struck(fault, begin, repaired, System.nanoTime());
		replaceLast(it);
		log.info("{}", it);
	}

	private boolean isWell() throws InterruptedException {
		try {
			return this.servers.application().isReady()
					&& this.servers.application().ask("{ accounts(first: 1) { totalCount } }").has("accounts");
		}
		catch (IOException | IllegalStateException ex) {
			return false;
		}
	}

	private synchronized void add(Struck it) {
		this.struck.add(it);
	}

	private synchronized void replaceLast(Struck it) {
		this.struck.set(this.struck.size() - 1, it);
	}

	/**
	 * The fault that disturbed a request, {@code null} for none.
	 * @param from start of the request in nanoseconds
	 * @param to its end
	 */
	synchronized @Nullable SoakFault during(long from, long to) {
		return this.struck.stream()
			.filter((it) -> it.overlaps(from, to))
			.map(Struck::fault)
			.reduce((one, other) -> other.endsConnections() ? other : one)
			.orElse(null);
	}

	synchronized List<Struck> all() {
		return List.copyOf(this.struck);
	}

}
