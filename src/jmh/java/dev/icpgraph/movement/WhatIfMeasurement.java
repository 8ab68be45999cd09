package dev.icpgraph.movement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

import dev.icpgraph.EmbeddedNeo4j;
import dev.icpgraph.IcpGraphApplication;
import dev.icpgraph.scoring.Durations;
import dev.icpgraph.scoring.GraphQlClient;
import dev.icpgraph.snapshot.SyntheticSnapshot;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures a what-if from a client's side: over HTTP and GraphQL, on a synthetic market,
 * with a new definition in each request, alone and with all that the explorer's workbench
 * shows; then pages of matches, ten times as many. Arguments: accounts (1,000,000),
 * requests of each kind (200).
 */
public final class WhatIfMeasurement {

	private static final Logger log = LoggerFactory.getLogger(WhatIfMeasurement.class);

	private final GraphQlClient client;

	private WhatIfMeasurement(GraphQlClient client) {
		this.client = client;
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		int accounts = (args.length > 0) ? Integer.parseInt(args[0]) : 1_000_000;
		int requests = (args.length > 1) ? Integer.parseInt(args[1]) : 200;
		SpringApplication application = new SpringApplication(IcpGraphApplication.class);
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.temporary();
				ConfigurableApplicationContext context = application.run("--server.port=0",
						"--server.address=127.0.0.1", "--icpgraph.security.open=true", "--icpgraph.snapshot.poll=1h",
						"--icpgraph.scoring.kept-scores=4", "--spring.neo4j.uri=" + neo4j.uri(),
						"--spring.neo4j.authentication.username=neo4j",
						"--spring.neo4j.authentication.password=" + neo4j.password(), "--logging.level.root=WARN",
						"--logging.level." + WhatIfMeasurement.class.getName() + "=INFO")) {
			SyntheticSnapshot.install(context, accounts);
			WhatIfMeasurement measurement = new WhatIfMeasurement(new GraphQlClient(context));
			String icp = measurement.client.saveIcp(definition(30, 7));
			measurement.run("weights", requests, icp, (i) -> definition(10 + i * 0.1, 7));
			measurement.run("technology", requests, icp, (i) -> definition(30, 100 + i));
			measurement.workbench(requests, icp);
			measurement.pages(10 * requests, icp);
		}
	}

	private void run(String what, int requests, String icp, IntFunction<String> definition)
			throws IOException, InterruptedException {
		run(what, requests, (i) -> this.client.ask("what-if",
				Map.of("icp", icp, "definition", JsonMapper.shared().readTree(definition.apply(i + requests)))));
	}

	/**
	 * The question of the explorer's workbench while a slider moves: also the market, the
	 * cost of each filter, the accounts that just miss, and the lift of each signal.
	 */
	private void workbench(int requests, String icp) throws IOException, InterruptedException {
		String document = Files.readString(Path.of("src/main/resources/static/explorer/queries/whatIf.graphql"));
		run("what the workbench asks | another weight", requests, (i) -> this.client.post(document, Map.of("icp", icp,
				"definition", JsonMapper.shared().readTree(definition(50 + 0.01 * i, 7)), "first", 10)));
	}

	/**
	 * Pages of 50 with contributions, one after the other.
	 */
	private void pages(int requests, String icp) throws IOException, InterruptedException {
		AtomicReference<@Nullable String> after = new AtomicReference<>();
		run("page", requests, (i) -> {
			Map<String, @Nullable Object> variables = new HashMap<>(Map.of("icp", icp));
			variables.put("after", after.get());
			after.set(JsonMapper.shared()
				.readTree(this.client.ask("page", variables))
				.at("/data/icp/matches/pageInfo/endCursor")
				.asString());
		});
	}

	private void run(String what, int requests, Request request) throws IOException, InterruptedException {
		double[] millis = new double[requests];
		for (int i = -requests / 4; i < requests; i++) {
			long begin = System.nanoTime();
			request.ask(i);
			if (i >= 0) {
				millis[i] = (System.nanoTime() - begin) / 1e6;
			}
		}
		log.info("{} | {}", what, new Durations(millis));
	}

	@FunctionalInterface
	private interface Request {

		void ask(int number) throws IOException, InterruptedException;

	}

	private static String definition(double weight, int technology) {
		return """
				{"product": "P", "filters": [{"name": "size", "measure": {"headcount": {"gte": 51, "lte": 5000}}},
				  {"name": "where", "measure": {"country": {"notIn": ["value-100000001"]}}}],
				 "signals": [{"name": "near", "kind": "FIT", "weight": 40, "measure": {"proximity": {"channels": ["TECHNOLOGY"]}}},
				  {"name": "uses", "kind": "FIT", "weight": %s, "measure": {"uses": {"anyOf": ["technology-%d"]}}},
				  {"name": "industry", "kind": "FIT", "weight": 15, "measure": {"industry": {"in": ["value-100000000", "value-100000002"]}}},
				  {"name": "revenue", "kind": "FIT", "weight": 10, "measure": {"revenueUsd": {"gte": 501}}},
				  {"name": "old", "kind": "FIT", "weight": 5, "measure": {"companyAgeYears": {"lte": 2000}}}],
				 "tiers": {"capacity": {"tier1": 500, "tier2": 2000}}}"""
			.formatted(weight, 100_000_000 + technology);
	}

}
