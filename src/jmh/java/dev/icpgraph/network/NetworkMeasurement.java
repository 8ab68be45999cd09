package dev.icpgraph.network;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.scoring.GraphQlClient;
import dev.icpgraph.scoring.Durations;
import dev.icpgraph.scoring.RunningMarket;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures referral networks, the ranking of referrers and introductions in the running
 * application, over HTTP and GraphQL: for the accounts with the most referrals or people,
 * and for others. Arguments: the folder of a store, the day that ages count from, our own
 * account, {@code pin} to make 500 accounts customers or {@code keep} to keep the known
 * ones, and a folder of files to load into an empty store.
 */
public final class NetworkMeasurement {

	private static final Logger log = LoggerFactory.getLogger(NetworkMeasurement.class);

	private static final int ACCOUNTS = 200;

	private static final String DEFINITION = """
			{"product": "P", "filters": [], "signals": [{"name": "near", "kind": "FIT", "weight": 40, "measure": {"proximity": {"channels": ["TECHNOLOGY", "PEOPLE", "REFERRAL", "EVENT"]}}}],
			 "tiers": {"capacity": {"tier1": 50, "tier2": 200}}}""";

	private static final String PIN = """
			MATCH (a:Account)<-[:EMPLOYED_AT]-() WITH DISTINCT a ORDER BY a.id LIMIT 50000
			WITH a WHERE toInteger(right(a.id, 6)) % 97 = 0 WITH a LIMIT 500
			MERGE (c:Customer {id: a.id}) MERGE (a)-[:IS_CUSTOMER]->(c)""";

	private static final String MOST_REFERRALS = """
			MATCH (a:Account) WITH a, COUNT { (a)-[:REFERRED]-() } AS n WHERE n > 0 RETURN a.id AS id ORDER BY n DESC, id LIMIT 50""";

	private static final String SOME_REFERRALS = """
			MATCH (a:Account)-[:REFERRED]-() WITH DISTINCT a RETURN a.id AS id ORDER BY reverse(a.id) LIMIT 200""";

	private static final String MOST_PEOPLE = """
			MATCH (a:Account) WITH a, COUNT { (a)<-[:EMPLOYED_AT]-() } AS n WHERE n > 0 RETURN a.id AS id ORDER BY n DESC, id LIMIT 50""";

	private static final String SOME_PEOPLE = """
			MATCH (a:Account)<-[:EMPLOYED_AT]-() WITH DISTINCT a RETURN a.id AS id ORDER BY reverse(a.id) LIMIT 200""";

	private final GraphQlClient client;

	private final Driver driver;

	private NetworkMeasurement(GraphQlClient client, Driver driver) {
		this.client = client;
		this.driver = driver;
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		List<String> settings = new ArrayList<>(List.of("--icpgraph.api.max-complexity=100000000",
				"--icpgraph.as-of=" + args[1], "--icpgraph.ours=" + args[2]));
		if (args.length > 4) {
			settings.add("--icpgraph.import.folder=" + args[4]);
		}
		try (RunningMarket market = RunningMarket.open(args[0], 2048, (driver) -> {
			if (args[3].equals("pin")) {
				driver.executableQuery(PIN).execute();
			}
		}, settings.toArray(String[]::new))) {
			Driver driver = market.bean(Driver.class);
			awaitImports(driver, args.length > 4);
			market.awaitScores();
			new NetworkMeasurement(market.client(), driver).measure();
		}
	}

	private static void awaitImports(Driver driver, boolean any) throws InterruptedException {
		while (any && number(driver,
				"MATCH (i:Import) RETURN CASE WHEN count(i) = 0 THEN 1 ELSE count(CASE WHEN i.status IN ['QUEUED', 'RUNNING'] THEN 1 END) END") > 0) {
			Thread.sleep(Duration.ofSeconds(1));
		}
	}

	private static long number(Driver driver, String query) {
		return driver.executableQuery(query).execute().records().getFirst().get(0).asLong();
	}

	private void measure() throws IOException, InterruptedException {
		for (int round = 0; round < 2; round++) {
			ask("network of hubs, depth 2", MOST_REFERRALS, "network", (id) -> Map.of("around", id, "depth", 2));
			ask("network of others, depth 2", SOME_REFERRALS, "network", (id) -> Map.of("around", id, "depth", 2));
			ask("network of hubs, depth 4", MOST_REFERRALS, "network", (id) -> Map.of("around", id, "depth", 4));
			ask("network of others, depth 4", SOME_REFERRALS, "network", (id) -> Map.of("around", id, "depth", 4));
			ask("introductions to the largest", MOST_PEOPLE, "introductions", (id) -> Map.of("to", id));
			ask("introductions to others", SOME_PEOPLE, "introductions", (id) -> Map.of("to", id));
			ask("referrers", SOME_REFERRALS, "referrers", (id) -> Map.of());
		}
		String icp = this.client.saveIcp(DEFINITION);
		for (int round = 0; round < 2; round++) {
			ask("list of 50", SOME_PEOPLE, 20, "introduction-list", (id) -> Map.of("icp", icp));
			ask("events", SOME_PEOPLE, 20, "events", (id) -> Map.of("icp", icp));
		}
	}

	private void ask(String what, String accounts, String document, Question question)
			throws IOException, InterruptedException {
		ask(what, accounts, ACCOUNTS, document, question);
	}

	private void ask(String what, String accounts, int most, String document, Question question)
			throws IOException, InterruptedException {
		List<String> ids = this.driver.executableQuery(accounts)
			.execute()
			.records()
			.stream()
			.limit(most)
			.map((row) -> new GlobalId("Account", row.get("id").asString()).encoded())
			.toList();
		double[] millis = new double[ids.size()];
		for (int i = 0; i < millis.length; i++) {
			long begin = System.nanoTime();
			this.client.ask(document, question.about(ids.get(i)));
			millis[i] = (System.nanoTime() - begin) / 1e6;
		}
		log.info("{} | {}", what, new Durations(millis));
	}

	private interface Question {

		Map<String, Object> about(String account);

	}

}
