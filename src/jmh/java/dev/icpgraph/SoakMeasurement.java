package dev.icpgraph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mixes reads, what-ifs, imports, publications, overrides, exports and slow readers at a
 * given rate for a given time, on the sample market. The application and Neo4j are
 * processes of their own. It checks every answer: no failure of the server, sums and
 * totals right, memory flat. With faults, it kills, freezes and cuts them off at random,
 * and sends again what was not acknowledged. At the end the content must be that of a
 * second pair of servers, which got the same writes undisturbed. Ends with 1 if something
 * is wrong. Arguments: seconds (180), requests per second (4), seed (1), seconds between
 * two faults (0 for none).
 */
public final class SoakMeasurement {

	private static final Logger log = LoggerFactory.getLogger(SoakMeasurement.class);

	/** Maximum growth of the heap after collections, as a share per hour. */
	private static final double MOST_GROWTH_PER_HOUR = 0.01;

	/** Shorter runs are too noisy to judge a slope by. */
	private static final Duration JUDGED = Duration.ofMinutes(10);

	private final Duration length;

	private final double rate;

	private final long seed;

	private final Duration betweenFaults;

	private SoakMeasurement(List<String> arguments) {
		this.length = Duration.ofSeconds(Long.parseLong(arguments.get(0)));
		this.rate = Double.parseDouble(arguments.get(1));
		this.seed = Long.parseLong(arguments.get(2));
		this.betweenFaults = Duration.ofSeconds(Long.parseLong(arguments.get(3)));
	}

	public static void main(String[] args) throws Exception {
		List<String> arguments = new ArrayList<>(List.of("180", "4", "1", "0"));
		for (int i = 0; i < args.length; i++) {
			arguments.set(i, args[i]);
		}
		List<String> wrong = new SoakMeasurement(arguments).run();
		wrong.forEach((it) -> log.error("{}", it));
		log.info("{} things are wrong", wrong.size());
		System.exit(wrong.isEmpty() ? 0 : 1);
	}

	/** Returns the failures. */
	private List<String> run() throws Exception {
		List<String> wrong = new ArrayList<>();
		SoakContent content;
		try (SoakServers servers = new SoakServers()) {
			SoakClient client = new SoakClient(servers.application().port());
			client.awaitMarket();
			SoakFaults faults = new SoakFaults(servers, this.seed);
			SoakTally tally = new SoakTally(faults);
			HeapSlope heap = soak(servers, client, faults, tally);
			content = rest(client, tally);
			faults.all().forEach((fault) -> log.info("{}", fault));
			tally.table().forEach((line) -> log.info("{}", line));
			log.info("heap after collections: {}", heap);
			wrong.addAll(tally.wrong());
			wrong.addAll(servers.errors());
			if (faults.all().isEmpty() && this.length.compareTo(JUDGED) >= 0 && heap.grows(MOST_GROWTH_PER_HOUR)) {
				wrong.add("The heap grows: " + heap);
			}
		}
		log.info("content: {}", content);
		wrong.addAll(content.differences(undisturbed(wrong)));
		return wrong;
	}

	private HeapSlope soak(SoakServers servers, SoakClient client, SoakFaults faults, SoakTally tally)
			throws InterruptedException {
		Map<SoakRequest, SoakWrites> writes = new TreeMap<>();
		HeapSlope heap = new HeapSlope(this.length);
		long end = System.nanoTime() + this.length.toNanos();
		try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (SoakRequest it : SoakRequest.values()) {
				if (it.writes()) {
					SoakWrites lane = new SoakWrites(it, client, tally);
					writes.put(it, lane);
					callers.execute(lane::run);
				}
			}
			callers.execute(() -> aside(tally, () -> strike(faults, end)));
			callers.execute(() -> aside(tally, () -> sample(servers, heap, end)));
			send(writes, end,
					(request, number) -> callers.execute(() -> tally.time(request, () -> request.run(client, number))));
		}
		return heap;
	}

	/** Sends a request that reads. */
	@FunctionalInterface
	private interface Reads {

		void send(SoakRequest request, long number);

	}

	/** Draws requests; the same ones for the same seed. */
	private void send(Map<SoakRequest, SoakWrites> writes, long end, Reads reads) throws InterruptedException {
		Random random = new Random(this.seed);
		long begin = System.nanoTime();
		for (long i = 0; i < this.length.toSeconds() * this.rate; i++) {
			SoakRequest request = SoakRequest.drawn(random);
			if (request.writes()) {
				Objects.requireNonNull(writes.get(request)).add(i);
			}
			else {
				reads.send(request, i);
			}
			long due = begin + (long) (i * TimeUnit.SECONDS.toNanos(1) / this.rate);
			if (end > 0) {
				TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
			}
		}
		writes.values().forEach(SoakWrites::end);
	}

	private void strike(SoakFaults faults, long end) throws Exception {
		while (!this.betweenFaults.isZero() && System.nanoTime() + this.betweenFaults.toNanos() < end) {
			Thread.sleep(this.betweenFaults);
			faults.strike();
		}
	}

	private void sample(SoakServers servers, HeapSlope heap, long end) throws Exception {
		while (System.nanoTime() < end) {
			Thread.sleep(Duration.ofSeconds(10));
			heap.sample(servers.application().process());
		}
	}

	private static void aside(SoakTally tally, SoakTally.Checked work) {
		try {
			work.run();
		}
		catch (Exception ex) {
			log.error("The soak goes on without it", ex);
			tally.wrong(ex.toString());
		}
	}

	/**
	 * Waits until the market is at rest, and reads it. Servers that get all writes at
	 * once may need as long as the run that sent them over its whole time.
	 */
	private SoakContent rest(SoakClient client, SoakTally tally) throws Exception {
		try {
			client.awaitRest(this.length.plus(SoakClient.PATIENCE));
		}
		catch (IllegalStateException ex) {
			tally.wrong(String.valueOf(ex.getMessage()));
		}
		return SoakContent.of(client);
	}

	/**
	 * The content of other servers after the same writes, one kind of write after the
	 * other.
	 * @param wrong receives what was wrong there
	 */
	private SoakContent undisturbed(List<String> wrong) throws Exception {
		try (SoakServers servers = new SoakServers();
				ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
			SoakClient client = new SoakClient(servers.application().port());
			client.awaitMarket();
			SoakTally tally = new SoakTally(new SoakFaults(servers, this.seed));
			Map<SoakRequest, SoakWrites> writes = new TreeMap<>();
			List<Future<?>> lanes = new ArrayList<>();
			for (SoakRequest it : SoakRequest.values()) {
				if (it.writes()) {
					SoakWrites lane = new SoakWrites(it, client, tally);
					writes.put(it, lane);
					lanes.add(callers.submit(lane::run));
				}
			}
			send(writes, 0, (request, number) -> {
			});
			for (Future<?> lane : lanes) {
				lane.get();
			}
			SoakContent content = rest(client, tally);
			tally.wrong().forEach((it) -> wrong.add("undisturbed: " + it));
			return content;
		}
	}

}
