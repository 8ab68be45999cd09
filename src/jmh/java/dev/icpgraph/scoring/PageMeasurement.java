package dev.icpgraph.scoring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import dev.icpgraph.EmbeddedNeo4j;
import dev.icpgraph.IcpGraphApplication;
import dev.icpgraph.ProcessorTime;

/**
 * Measures a page of 50 matches from a client's side, over HTTP and GraphQL, in the
 * running application on a large graph in Neo4j: with contributions, with the evidence
 * behind them, and with its paths; then the throughput with several clients
 * ({@link PageThroughput}). With 0 requests only the throughput. Arguments: a folder that
 * {@link dev.icpgraph.snapshot.SnapshotLoadMeasurement} built, the number of its
 * accounts, requests of each kind (300), page cache in MiB (2048).
 */
public final class PageMeasurement {

	private static final Logger log = LoggerFactory.getLogger(PageMeasurement.class);

	private static final Pattern CURSOR = Pattern.compile("\"endCursor\":\"([^\"]+)\"");

	private static final int FIRST_ACCOUNT = 100_000_000;

	private static final int BEST_CUSTOMERS = 500;

	/** Time until the compiler has finished optimizing. */
	private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("warmup", 60));

	private static final String PIN = """
			UNWIND $best AS id MATCH (account:Account {id: id})
			MERGE (customer:Customer {id: id}) SET customer.pin = 'PINNED' MERGE (account)-[:IS_CUSTOMER]->(customer)""";

	private static final String DEFINITION = """
			{product: "P", filters: [{name: "size", measure: {headcount: {gte: 51, lte: 5000}}}],
			 signals: [{name: "near", kind: FIT, weight: 40, measure: {proximity: {channels: [TECHNOLOGY, PEOPLE, REFERRAL, EVENT]}}},
			  {name: "uses", kind: FIT, weight: 30, measure: {uses: {anyOf: ["technology-100000007"]}}},
			  {name: "industry", kind: FIT, weight: 15, measure: {industry: {in: ["value-100000000", "value-100000002"]}}},
			  {name: "revenue", kind: FIT, weight: 10, measure: {revenueUsd: {gte: 501}}},
			  {name: "old", kind: FIT, weight: 5, measure: {companyAgeYears: {lte: 2000}}}],
			 tiers: {capacity: {tier1: 500, tier2: 2000}}}""";

	private static final String PATH = """
			path { nodes { id type name }
			 links { type from { id } to { id } provenance { importId row file } } }""";

	private final GraphQlClient client;

	private PageMeasurement(GraphQlClient client) {
		this.client = client;
	}

	public static void main(String[] args) throws Exception {
		int requests = (args.length > 2) ? Integer.parseInt(args[2]) : 300;
		long cache = (args.length > 3) ? Long.parseLong(args[3]) : 2048;
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Path.of(args[0]).toAbsolutePath(), cache)) {
			neo4j.afterSingletonsInstantiated();
			pin(neo4j, Integer.parseInt(args[1]));
			try (ConfigurableApplicationContext context = new SpringApplication(IcpGraphApplication.class).run(
					"--server.port=0", "--server.address=127.0.0.1", "--icpgraph.security.open=true",
					"--icpgraph.as-of=2026-01-01", "--icpgraph.api.max-complexity=1000000",
					"--spring.neo4j.uri=" + neo4j.uri(), "--spring.neo4j.authentication.username=neo4j",
					"--spring.neo4j.authentication.password=" + neo4j.password(), "--logging.level.root=WARN",
					"--logging.level.dev.icpgraph=INFO")) {
				while (context.getBean(Scoreboard.class).revision() < 0) {
					Thread.sleep(Duration.ofMillis(100));
				}
				new PageMeasurement(new GraphQlClient(context)).measure(requests);
			}
		}
	}

	private static void pin(EmbeddedNeo4j neo4j, int accounts) {
		List<String> best = IntStream.range(0, BEST_CUSTOMERS)
			.mapToObj((i) -> "account-" + (FIRST_ACCOUNT + (long) i * accounts / BEST_CUSTOMERS))
			.toList();
		try (Driver driver = GraphDatabase.driver(neo4j.uri(), neo4j.authentication())) {
			driver.executableQuery(PIN).withParameters(Map.of("best", best)).execute();
		}
	}

	private void measure(int requests) throws Exception {
		String icp = this.client.saveIcp(DEFINITION);
		if (requests > 0) {
			measure(requests, icp);
		}
		new PageThroughput(this.client, icp).measure(WARM_UP);
	}

	private void measure(int requests, String icp) throws IOException, InterruptedException {
		List<Page> pages = List.of(new Page("contributions", icp, ""),
				new Page("evidence", icp, "evidence(first: 5) { nodes { text points bits } }"),
				new Page("paths of 5", icp, "evidence(first: 5) { nodes { text points bits " + PATH + "} }"));
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

		private final String query;

		private final Map<String, @Nullable Object> variables;

		Page(String what, String icp, String more) {
			this.what = what;
			this.query = "query Page($icp: ID!, $after: String) { icp(id: $icp) { matches(first: 50, after: $after) "
					+ "{ pageInfo { endCursor } nodes { rank score tier account { domain name } contributions "
					+ "{ signal points text " + more + " } } } } }";
			this.variables = new HashMap<>(Map.of("icp", icp));
		}

		String next() throws IOException, InterruptedException {
			String answer = PageMeasurement.this.client.post(this.query, this.variables);
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
