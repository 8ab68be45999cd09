package dev.icpgraph.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.scoring.Durations;
import dev.icpgraph.scoring.GraphQlClient;
import dev.icpgraph.scoring.RunningMarket;
import dev.icpgraph.snapshot.SyntheticNames;

/**
 * Measures what the views of the explorer ask for in a large market: their own documents,
 * over HTTP, in the running application, one request after the other, with the first
 * answer apart, which fills caches. Arguments: a folder that
 * {@link dev.icpgraph.snapshot.SnapshotLoadMeasurement} built, the number of its
 * accounts, requests of each kind (100), page cache in MiB (2048).
 */
public final class ExplorerMeasurement {

	private static final Logger log = LoggerFactory.getLogger(ExplorerMeasurement.class);

	private static final String DEFINITION = """
			{"product": "P", "filters": [{"name": "size", "measure": {"headcount": {"gte": 51, "lte": 5000}}}],
			 "signals": [{"name": "near", "kind": "FIT", "weight": 40, "measure": {"proximity": {"channels": ["TECHNOLOGY", "PEOPLE", "REFERRAL", "EVENT"]}}},
			  {"name": "uses", "kind": "FIT", "weight": 30, "measure": {"uses": {"anyOf": ["technology-100000007"]}}},
			  {"name": "industry", "kind": "FIT", "weight": 15, "measure": {"industry": {"in": ["value-100000000", "value-100000002"]}}}],
			 "tiers": {"capacity": {"tier1": 500, "tier2": 2000}}}""";

	private final GraphQlClient client;

	private final Random random = new Random(7);

	private final int accounts;

	private final int requests;

	private ExplorerMeasurement(GraphQlClient client, int accounts, int requests) {
		this.client = client;
		this.accounts = accounts;
		this.requests = requests;
	}

	public static void main(String[] args) throws Exception {
		int accounts = Integer.parseInt(args[1]);
		long cache = (args.length > 3) ? Long.parseLong(args[3]) : 2048;
		int requests = (args.length > 2) ? Integer.parseInt(args[2]) : 100;
		try (RunningMarket market = RunningMarket.start(args[0], accounts, cache)) {
			new ExplorerMeasurement(market.client(), accounts, requests).measure();
		}
	}

	private void measure() throws IOException, InterruptedException {
		String icp = this.client.saveIcp(DEFINITION);
		Map<String, Object> board = Map.of("icp", icp, "audience", "PROSPECTS", "first", 50);
		ask("frame", "frame", Map::of);
		ask("board", "board", () -> board);
		for (String field : List.of("SCORE", "NAME", "HEADCOUNT", "COUNTRY")) {
			ask("board by " + field, "board", () -> and(board, "orderBy", Map.of("field", field, "direction", "ASC")));
		}
		ask("board of tier 1 and 2", "board",
				() -> and(board, "where", Map.of("tier", Map.of("in", List.of("TIER_1", "TIER_2")))));
		ask("board, a name", "board", () -> and(board, "where", Map.of("search", name())));
		ask("board, a word", "board", () -> and(board, "where", Map.of("search", word())));
		ask("board, three letters", "board", () -> and(board, "where", Map.of("search", word().substring(0, 3))));
		ask("search, a name", "search", () -> Map.of("text", name()));
		ask("search, a word", "search", () -> Map.of("text", word()));
		ask("search, three letters", "search", () -> Map.of("text", word().substring(0, 3)));
		ask("search, nothing", "search", () -> Map.of("text", "zzz" + word()));
		ask("card", "card", () -> Map.of("by", Map.of("id", new GlobalId("Account", account()).encoded()), "icp", icp,
				"scored", true));
		ask("customers", "customers", () -> Map.of("first", 50));
		ask("workbench", "workbench", () -> Map.of("id", icp));
		ask("shared", "shared", () -> Map.of("first", 20, "accounts", 10));
		ask("fit", "fit", () -> Map.of("by", "INDUSTRY", "first", 20));
		ask("suggestion", "suggestIcp", () -> Map.of("product", "Q", "first", 10));
		ask("documents", "documents", () -> Map.of("id", icp));
	}

	private String name() {
		return SyntheticNames.of(this.random.nextInt(this.accounts));
	}

	private String word() {
		return name().split(" ", -1)[0];
	}

	private String account() {
		return RunningMarket.account(this.random.nextInt(this.accounts));
	}

	private static Map<String, Object> and(Map<String, Object> variables, String name, Object value) {
		Map<String, Object> more = new HashMap<>(variables);
		more.put(name, value);
		return more;
	}

	private void ask(String what, String document, Supplier<Map<String, Object>> variables)
			throws IOException, InterruptedException {
		String query = new ClassPathResource("static/explorer/queries/" + document + ".graphql")
			.getContentAsString(StandardCharsets.UTF_8);
		double[] millis = new double[this.requests];
		double first = 0;
		long characters = 0;
		int asked = 0;
		long enough = System.nanoTime() + Duration.ofSeconds(40).toNanos();
		for (int i = -1; i < this.requests && (i < 3 || System.nanoTime() < enough); i++) {
			Map<String, Object> values = variables.get();
			long begin = System.nanoTime();
			characters = this.client.post(query, values).length();
			double took = (System.nanoTime() - begin) / 1e6;
			if (i < 0) {
				first = took;
			}
			else {
				millis[i] = took;
				asked = i + 1;
			}
		}
		log.info("{} | first {} ms | {} | {} kB", what, Math.round(first), new Durations(Arrays.copyOf(millis, asked)),
				characters / 1000);
	}

}
