package dev.icpgraph;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import tools.jackson.databind.JsonNode;

/**
 * The writes of one client in their order. Each is sent again until it is acknowledged,
 * with the revision that it is based on, so that none is done twice.
 */
final class SoakWrites {

	private static final int ROWS = 100;

	/** Sets of accounts that writes take in turn, so that the market stops growing. */
	private static final int SETS = 20;

	/** Accounts that each file changes, so that the last file counts. */
	private static final int SHARED = 20;

	/**
	 * Days since the epoch that uses begin on, in turn; all are past, as rows must be.
	 */
	private static final int PAST_DAYS = 20_000;

	/** Accounts with overrides, in turn. */
	private static final int OVERRIDDEN = 2;

	private static final String APPROVED = "approvedBy: {leadership: \"L\", sales: \"S\", marketing: \"M\"}, reason: \"Soak\"";

	private final SoakClient client;

	private final BlockingQueue<Long> numbers = new LinkedBlockingQueue<>();

	private final List<String> accounts = new ArrayList<>();

	private final SoakTally tally;

	private final SoakRequest kind;

	/** Number of writes so far. */
	private int written;

	private volatile boolean last;

	SoakWrites(SoakRequest kind, SoakClient client, SoakTally tally) {
		this.kind = kind;
		this.client = client;
		this.tally = tally;
	}

	/** A request that may be refused. */
	@FunctionalInterface
	private interface Try<T> {

		T send() throws Exception;

	}

	void add(long number) {
		this.numbers.add(number);
	}

	/** Lets {@link #run} end once all added writes are acknowledged. */
	void end() {
		this.last = true;
		this.numbers.add(-1L);
	}

	/** Writes until the end. */
	void run() {
		try {
			while (!this.last || !this.numbers.isEmpty()) {
				long number = this.numbers.take();
				if (number >= 0) {
					this.tally.time(this.kind, () -> write(number));
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void write(long number) throws Exception {
		int set = this.written++ % SETS;
		switch (this.kind) {
			case IMPORT -> upload(set, number);
			case PUBLICATION -> publish(number);
			case OVERRIDE -> override(number);
			case USES -> uses(set, number);
			default -> throw new IllegalStateException(this.kind + " writes nothing");
		}
	}

	private void upload(int set, long number) throws Exception {
		String own = LongStream.range(0, ROWS)
			.mapToObj((i) -> "soak-" + set + "-" + i + ".example," + (1 + i * 10 + number))
			.collect(Collectors.joining("\n", "domain,headcount\n", "\n"));
		String shared = IntStream.range(0, SHARED)
			.mapToObj((i) -> "shared-" + i + ".example," + (1 + number))
			.collect(Collectors.joining("\n", "", "\n"));
		untilAcknowledged(() -> {
			this.client.upload("accounts-" + number + ".csv", own + shared);
			return number;
		});
	}

	private void uses(int set, long number) throws Exception {
		String rows = IntStream.range(0, ROWS)
			.mapToObj((i) -> "{account: \"uses-" + set + "-" + i / 10 + ".example\", technology: \"Soaked " + i % 10
					+ "\", since: \"" + LocalDate.EPOCH.plusDays(number % PAST_DAYS) + "\"}")
			.collect(Collectors.joining(", "));
		untilAcknowledged(() -> {
			JsonNode answer = this.client
				.ask("mutation { recordUses(input: {source: \"soak\", rows: [" + rows
						+ "]}) { import { status rowsRead rowsRefused } problems { code } } }")
				.at("/recordUses");
			if (!answer.at("/import/status").asString().equals("DONE") || !answer.at("/problems").isEmpty()) {
				throw new IllegalStateException("Uses: " + answer);
			}
			return answer;
		});
	}

	private void publish(long number) throws Exception {
		changed(this::icpRevision, (revision) -> "saveIcp(input: {id: \"" + this.client.icp() + "\", revision: "
				+ revision + ", definition: " + SoakClient.definition(number) + "}) { problems { code } }");
		changed(this::icpRevision, (revision) -> "publishIcp(input: {id: \"" + this.client.icp() + "\", revision: "
				+ revision + ", " + APPROVED + "}) { problems { code } }");
	}

	private long icpRevision() throws Exception {
		return this.client.ask("{ icp(id: \"" + this.client.icp() + "\") { revision } }").at("/icp/revision").asLong();
	}

	private void override(long number) throws Exception {
		if (this.accounts.isEmpty()) {
			untilAcknowledged(() -> this.client.ask("{ accounts(first: " + OVERRIDDEN + ") { nodes { id } } }"))
				.at("/accounts/nodes")
				.values()
				.forEach((it) -> this.accounts.add(it.get("id").asString()));
		}
		String account = this.accounts.get((int) (number % OVERRIDDEN));
		changed(() -> overrideRevision(account),
				(revision) -> "overrideTier(input: {icp: \"" + this.client.icp() + "\", account: \"" + account
						+ "\", tier: TIER_" + (2 + number % 2) + ", by: \"Soak\", reason: \"" + number
						+ "\", until: \"2026-12-31\", revision: " + revision + "}) { problems { code } }");
	}

	private long overrideRevision(String account) throws Exception {
		return this.client.ask("{ icp(id: \"" + this.client.icp() + "\") { overrides { account { id } revision } } }")
			.at("/icp/overrides")
			.values()
			.stream()
			.filter((it) -> it.at("/account/id").asString().equals(account))
			.mapToLong((it) -> it.get("revision").asLong())
			.max()
			.orElse(0);
	}

	/**
	 * Makes a change that nobody else makes, once. A conflict after a lost answer means
	 * that the lost request succeeded.
	 */
	private void changed(Try<Long> revision, LongFunction<String> mutation) throws Exception {
		String document = "mutation { " + mutation.apply(untilAcknowledged(revision)) + " }";
		AtomicInteger tries = new AtomicInteger();
		untilAcknowledged(() -> {
			tries.incrementAndGet();
			JsonNode problems = this.client.ask(document).values().iterator().next().get("problems");
			boolean saved = problems.isEmpty()
					|| (tries.get() > 1 && problems.at("/0/code").asString().equals("CONFLICT"));
			if (!saved) {
				throw new IllegalStateException(document + " after " + tries + " tries: " + problems);
			}
			return problems;
		});
	}

	private <T> T untilAcknowledged(Try<T> request) throws Exception {
		while (true) {
			long begin = System.nanoTime();
			try {
				return request.send();
			}
			catch (IOException ex) {
				this.tally.refused(this.kind, begin, ex);
				Thread.sleep(500);
			}
		}
	}

}
