package dev.icpgraph.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;

import dev.icpgraph.scoring.Durations;
import dev.icpgraph.scoring.GraphQlClient;
import dev.icpgraph.scoring.RunningMarket;
import dev.icpgraph.listing.SearchWords;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotBuilder;
import dev.icpgraph.snapshot.SyntheticNames;

/**
 * Measures the search for accounts and matches by words of their names, over HTTP, one
 * request after the other. Arguments: a folder that
 * {@link dev.icpgraph.snapshot.SnapshotLoadMeasurement} built, the number of its
 * accounts, requests of each kind (200), page cache in MiB (2048). Or only a number of
 * accounts, for names in memory that all begin alike.
 */
public final class SearchMeasurement {

	private static final Logger log = LoggerFactory.getLogger(SearchMeasurement.class);

	private static final String DEFINITION = """
			{"product": "P", "filters": [{"name": "size", "measure": {"headcount": {"gte": 51, "lte": 5000}}}],
			 "signals": [{"name": "uses", "kind": "FIT", "weight": 30, "measure": {"uses": {"anyOf": ["technology-100000007"]}}}],
			 "tiers": {"capacity": {"tier1": 500, "tier2": 2000}}}""";

	private static final String ACCOUNTS = """
			query($text: String!) { accounts(first: 6, where: { search: $text }) {
			  totalCount nodes { id name domain industry } } }""";

	private static final String MATCHES = """
			query($text: String!, $icp: ID!, $tiers: [Tier!]!) { icpMatches(icp: $icp, first: 20,
			  where: { search: $text, tier: { in: $tiers } }) {
			  totalCount nodes { account { id name domain } score { value tier } } } }""";

	private final Random random = new Random(7);

	private final GraphQlClient client;

	private final int accounts;

	private final int requests;

	private SearchMeasurement(GraphQlClient client, int accounts, int requests) {
		this.client = client;
		this.accounts = accounts;
		this.requests = requests;
	}

	public static void main(String[] args) throws Exception {
		if (args.length == 1) {
			measureAlike(Integer.parseInt(args[0]));
			return;
		}
		int accounts = Integer.parseInt(args[1]);
		int requests = (args.length > 2) ? Integer.parseInt(args[2]) : 200;
		long cache = (args.length > 3) ? Long.parseLong(args[3]) : 2048;
		try (RunningMarket market = RunningMarket.start(args[0], accounts, cache)) {
			new SearchMeasurement(market.client(), accounts, requests).measure();
		}
	}

	private void measure() throws IOException, InterruptedException {
		String icp = this.client.saveIcp(DEFINITION);
		String box = new ClassPathResource("static/explorer/queries/search.graphql")
			.getContentAsString(StandardCharsets.UTF_8);
		String common = SyntheticNames.common();
		ask("to warm up", ACCOUNTS, icp, this::word);
		Thread.sleep(20_000); // Until an index in memory is built.
		for (Map.Entry<String, String> asked : List.of(Map.entry("accounts", ACCOUNTS), Map.entry("matches", MATCHES),
				Map.entry("search box", box))) {
			String what = asked.getKey();
			String query = asked.getValue();
			ask(what + ", a name", query, icp, this::name);
			ask(what + ", a word", query, icp, this::word);
			ask(what + ", three letters", query, icp, () -> word().substring(0, 3));
			ask(what + ", a letter", query, icp, () -> word().substring(0, 1));
			ask(what + ", the most common word", query, icp, () -> common);
			ask(what + ", a common word and a letter", query, icp, () -> common + " " + word().substring(0, 1));
			ask(what + ", a word that nobody has", query, icp, () -> "zzz" + word());
		}
	}

	/**
	 * The worst market: all names begin with the same word.
	 */
	private static void measureAlike(int accounts) {
		SnapshotBuilder builder = new SnapshotBuilder();
		for (int account = 0; account < accounts; account++) {
			builder.account("a" + account + ".example",
					Map.of("name", "Account " + SyntheticNames.of(account), "headcountMin", account % 5000));
		}
		Snapshot snapshot = builder.build(1, Instant.EPOCH);
		long begin = System.nanoTime();
		WordIndex index = WordIndexBuilder.of(snapshot);
		log.info("an index of {} accounts with domains took {} ms and has {} kB", accounts,
				(System.nanoTime() - begin) / 1_000_000, index.bytes() / 1000);
		for (String text : List.of("account", "acc", "a", "account a")) {
			double[] millis = new double[200];
			for (int i = -50; i < millis.length; i++) {
				long start = System.nanoTime();
				BestMatches.of(snapshot, index.matches(SearchWords.of(text)), 1000);
				if (i >= 0) {
					millis[i] = (System.nanoTime() - start) / 1e6;
				}
			}
			log.info("all names begin alike, '{}', without the request | {}", text, new Durations(millis));
		}
	}

	private String name() {
		return SyntheticNames.of(this.random.nextInt(this.accounts));
	}

	private String word() {
		return name().split(" ", -1)[0];
	}

	private void ask(String what, String query, String icp, Supplier<String> text)
			throws IOException, InterruptedException {
		double[] millis = new double[this.requests];
		for (int i = 0; i < this.requests; i++) {
			Map<String, Object> variables = query.contains("$icp")
					? Map.of("text", text.get(), "icp", icp, "tiers", new String[] { "TIER_1", "TIER_2", "TIER_3" })
					: Map.of("text", text.get());
			long begin = System.nanoTime();
			this.client.post(query, variables);
			millis[i] = (System.nanoTime() - begin) / 1e6;
		}
		log.info("{} | {}", what, new Durations(millis));
	}

}
