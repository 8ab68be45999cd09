package dev.icpgraph.scoring;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.ProcessorTime;

/**
 * Measures a page of 50 matches from a client's side, over HTTP and GraphQL, in the
 * running application on a large graph in Neo4j: with contributions, with the evidence
 * behind them, and with its paths; then the throughput with several clients
 * ({@link PageThroughput}), with {@code -Dpeer=true} next to that of {@link PeerServer}.
 * With 0 requests only the throughput. Arguments: a folder that
 * {@link dev.icpgraph.snapshot.SnapshotLoadMeasurement} built, the number of its
 * accounts, requests of each kind (300), page cache in MiB (2048).
 */
public final class PageMeasurement {

	private static final Logger log = LoggerFactory.getLogger(PageMeasurement.class);

	private static final Pattern CURSOR = Pattern.compile("\"endCursor\":\"([^\"]+)\"");

	/** Time until the compiler has finished optimizing. */
	private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("warmup", 60));

	private static final String DEFINITION = """
			{"product": "P", "filters": [{"name": "size", "measure": {"headcount": {"gte": 51, "lte": 5000}}}],
			 "signals": [{"name": "near", "kind": "FIT", "weight": 40, "measure": {"proximity": {"channels": ["TECHNOLOGY", "PEOPLE", "REFERRAL", "EVENT"]}}},
			  {"name": "uses", "kind": "FIT", "weight": 30, "measure": {"uses": {"anyOf": ["technology-100000007"]}}},
			  {"name": "industry", "kind": "FIT", "weight": 15, "measure": {"industry": {"in": ["value-100000000", "value-100000002"]}}},
			  {"name": "revenue", "kind": "FIT", "weight": 10, "measure": {"revenueUsd": {"gte": 501}}},
			  {"name": "old", "kind": "FIT", "weight": 5, "measure": {"companyAgeYears": {"lte": 2000}}}],
			 "tiers": {"capacity": {"tier1": 500, "tier2": 2000}}}""";

	private final RunningMarket market;

	private final GraphQlClient client;

	private PageMeasurement(RunningMarket market) {
		this.market = market;
		this.client = market.client();
	}

	public static void main(String[] args) throws Exception {
		int requests = (args.length > 2) ? Integer.parseInt(args[2]) : 300;
		long cache = (args.length > 3) ? Long.parseLong(args[3]) : 2048;
		try (RunningMarket market = RunningMarket.start(args[0], Integer.parseInt(args[1]), cache,
				"--icpgraph.api.max-complexity=1000000")) {
			new PageMeasurement(market).measure(requests);
		}
	}

	private void measure(int requests) throws Exception {
		String icp = this.client.saveIcp(DEFINITION);
		if (requests > 0) {
			measure(requests, icp);
		}
		try (PeerServer peer = Boolean.getBoolean("peer") ? this.market.peer(icp) : null) {
			new PageThroughput(this.client, icp, peer).measure(WARM_UP);
		}
	}

	private void measure(int requests, String icp) throws IOException, InterruptedException {
		List<Page> pages = List.of(new Page("contributions", icp, "page"), new Page("evidence", icp, "page-evidence"),
				new Page("paths of 5", icp, "page-paths"));
		log.info("warming up for {} s", WARM_UP.toSeconds());
		long end = System.nanoTime() + WARM_UP.toNanos();
		int warm = 0;
		while (System.nanoTime() < end) {
			for (Page page : pages) {
				page.next();
			}
			warm++;
		}
		log.info("warmed up by {} requests of each", warm);
		for (Page page : pages) {
			page.measure(requests);
		}
	}

	/**
	 * Page after page, starting over after the last, like real clients: one query text,
	 * with the cursor as a variable.
	 */
	private final class Page {

		private final String what;

		private final String document;

		private final Map<String, @Nullable Object> variables;

		Page(String what, String icp, String document) {
			this.what = what;
			this.document = document;
			this.variables = new HashMap<>(Map.of("icp", icp));
		}

		String next() throws IOException, InterruptedException {
			String answer = PageMeasurement.this.client.ask(this.document, this.variables);
			Matcher cursor = CURSOR.matcher(answer);
			this.variables.put("after", cursor.find() ? cursor.group(1) : null);
			return answer;
		}

		void measure(int requests) throws IOException, InterruptedException {
			double[] millis = new double[requests];
			long characters = 0;
			long processor = ProcessorTime.nanos();
			for (int i = 0; i < requests; i++) {
				long begin = System.nanoTime();
				characters += next().length();
				millis[i] = (System.nanoTime() - begin) / 1e6;
			}
			log.info("{} | {} | {} kB | processor {} ms", this.what, new Durations(millis),
					characters / requests / 1000,
					Math.round((ProcessorTime.nanos() - processor) / 1e5 / requests) / 10.0);
		}

	}

}
