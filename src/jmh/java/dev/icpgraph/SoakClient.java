package dev.icpgraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client that checks each answer, and records what it wrote.
 */
final class SoakClient {

	private static final int ROWS = 100;

	/** Points and scores have the precision of a float. */
	private static final double ROUNDING = 1e-3;

	private static final String DEFINITION = """
			{product: "Soaked", signals: [{name: "Size", kind: FIT, weight: %d, measure: {headcount: {gte: 50}}},
			 {name: "Near", kind: FIT, weight: 30, measure: {proximity: {channels: [TECHNOLOGY]}}}],
			 tiers: {capacity: {tier1: 20, tier2: 50}}}""";

	private final HttpClient client = HttpClient.newHttpClient();

	private final String address;

	private final AtomicLong written = new AtomicLong();

	private long accountsBefore;

	private String icp = "";

	SoakClient(int port) {
		this.address = "http://127.0.0.1:" + port;
	}

	/** Waits for the sample, and adds an ICP to publish repeatedly. */
	void awaitMarket() throws Exception {
		while (finishedImports() < 10 || ask("{ snapshot { stale } }").at("/data/snapshot/stale").booleanValue()) {
			Thread.sleep(500);
		}
		this.accountsBefore = accounts();
		this.icp = ask("mutation { saveIcp(input: {definition: " + DEFINITION.formatted(30) + "}) { icp { id } } }")
			.at("/data/saveIcp/icp/id")
			.stringValue();
		publish(0);
	}

	private long finishedImports() throws Exception {
		return ask("{ imports(first: 50) { nodes { finishedAt } } }").at("/data/imports/nodes")
			.values()
			.stream()
			.filter((it) -> !it.get("finishedAt").isNull())
			.count();
	}

	void page() throws Exception {
		JsonNode nodes = ask("{ icpMatches(icp: \"" + this.icp
				+ "\", first: 50) { nodes { score { value contributions { points } } } } }")
			.at("/data/icpMatches/nodes");
		require(nodes.size() == 50, "a page of %d", nodes.size());
		for (JsonNode node : nodes.values()) {
			double sum = node.at("/score/contributions")
				.values()
				.stream()
				.mapToDouble((it) -> it.get("points").doubleValue())
				.sum();
			double score = node.at("/score/value").doubleValue();
			require(Math.abs(sum - score) < ROUNDING, "contributions of %s sum up to %s", node, sum);
			require(score >= 0 && score <= 100, "a score of %s", score);
		}
	}

	void tiers() throws Exception {
		JsonNode counts = ask("{ tierCounts(icp: \"" + this.icp + "\") { tier1 tier2 tier3 outside total } }")
			.at("/data/tierCounts");
		long sum = LongStream
			.of(count(counts, "tier1"), count(counts, "tier2"), count(counts, "tier3"), count(counts, "outside"))
			.sum();
		require(sum == count(counts, "total"), "tiers that sum up to %s: %s", sum, counts);
	}

	void whatIf(long number) throws Exception {
		JsonNode answer = ask("{ whatIf(icp: \"" + this.icp + "\", definition: " + DEFINITION.formatted(1 + number % 97)
				+ ") { before { total } after { total } problems { code } } }")
			.at("/data/whatIf");
		require(answer.at("/problems").isEmpty(), "%s", answer);
		require(answer.at("/before/total").equals(answer.at("/after/total")), "another market: %s", answer);
	}

	void publish(long number) throws Exception {
		String save = "saveIcp(input: {id: \"" + this.icp + "\", definition: " + DEFINITION.formatted(30 + number % 60)
				+ "}) { problems { code } }";
		String publish = "publishIcp(input: {id: \"" + this.icp
				+ "\", approvedBy: {leadership: \"L\", sales: \"S\", marketing: \"M\"}, reason: \"Soak\"}) { problems { code } }";
		ask("mutation { " + save + " " + publish + " }");
	}

	void upload(long number) throws Exception {
		String rows = LongStream.range(0, ROWS)
			.mapToObj((i) -> "soak-" + number + "-" + i + ".example," + (1 + i * 10))
			.collect(Collectors.joining("\n", "domain,headcount\n", "\n"));
		String body = "--soak\r\nContent-Disposition: form-data; name=\"files\"; filename=\"accounts-" + number
				+ ".csv\"\r\n\r\n" + rows + "\r\n--soak--\r\n";
		HttpResponse<String> answer = this.client
			.send(request("/imports").header("Content-Type", "multipart/form-data; boundary=soak")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
		require(answer.statusCode() == 202, "%d: %s", answer.statusCode(), answer.body());
		this.written.addAndGet(ROWS);
	}

	/**
	 * @param pause milliseconds to wait after each hundred rows
	 */
	void export(long pause) throws Exception {
		HttpResponse<InputStream> answer = this.client.send(
				request("/exports/icps/" + this.icp + "/matches.csv").build(),
				HttpResponse.BodyHandlers.ofInputStream());
		require(answer.statusCode() == 200, "an export with %d", answer.statusCode());
		long announced = answer.headers().firstValueAsLong("X-Total-Count").orElse(-1);
		long rows = -1;
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
			while (lines.readLine() != null) {
				rows++;
				if (pause > 0 && rows % 100 == 0) {
					Thread.sleep(pause);
				}
			}
		}
		require(rows == announced, "%d rows of %d", rows, announced);
	}

	/**
	 * Waits for the imports, and compares the number of accounts with the expected one.
	 */
	void checkEnd(SoakTally tally) throws Exception {
		long expected = this.accountsBefore + this.written.get();
		for (int i = 0; i < 120 && accounts() != expected; i++) {
			Thread.sleep(500);
		}
		if (accounts() != expected) {
			tally.fault("%d accounts, not %d".formatted(accounts(), expected));
		}
	}

	private long accounts() throws Exception {
		return ask("{ accounts(first: 1) { totalCount } }").at("/data/accounts/totalCount").longValue();
	}

	private JsonNode ask(String document) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.client.send(request("/graphql").header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers
				.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", document))))
			.build(), HttpResponse.BodyHandlers.ofString());
		JsonNode body = JsonMapper.shared().readTree(answer.body());
		require(answer.statusCode() == 200 && !body.has("errors"), "%d: %s", answer.statusCode(), answer.body());
		return body;
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path));
	}

	private static long count(JsonNode counts, String tier) {
		return counts.get(tier).longValue();
	}

	@FormatMethod
	private static void require(boolean right, @FormatString String fault, Object... values) {
		if (!right) {
			throw new IllegalStateException(fault.formatted(values));
		}
	}

}
