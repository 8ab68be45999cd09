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
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client that checks each answer.
 */
final class SoakClient {

	/** Points and scores have the precision of a float. */
	private static final double ROUNDING = 1e-3;

	private static final String DEFINITION = """
			{product: "Soaked", signals: [{name: "Size", kind: FIT, weight: %d, measure: {headcount: {gte: 50}}},
			 {name: "Near", kind: FIT, weight: 30, measure: {proximity: {channels: [TECHNOLOGY]}}}],
			 tiers: {capacity: {tier1: 20, tier2: 50}}}""";

	static final Duration PATIENCE = Duration.ofMinutes(2);

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final String address;

	private String icp = "";

	SoakClient(int port) {
		this.address = "http://127.0.0.1:" + port;
	}

	String icp() {
		return this.icp;
	}

	static String definition(long number) {
		return DEFINITION.formatted(30 + number % 60);
	}

	/** Waits for the sample, and adds an ICP to publish repeatedly. */
	void awaitMarket() throws Exception {
		await(this::hasMarket, "The sample is not loaded", PATIENCE);
		this.icp = ask("mutation { saveIcp(input: {definition: " + definition(0) + "}) { icp { id } } }")
			.at("/saveIcp/icp/id")
			.stringValue();
		String approved = "approvedBy: {leadership: \"L\", sales: \"S\", marketing: \"M\"}, reason: \"Soak\"";
		ask("mutation { publishIcp(input: {id: \"" + this.icp + "\", " + approved + "}) { problems { code } } }");
	}

	private boolean hasMarket() throws Exception {
		try {
			return finishedImports() >= 10 && !ask("{ snapshot { stale } }").at("/snapshot/stale").booleanValue();
		}
		catch (IOException ex) {
			return false; // It starts.
		}
	}

	private long finishedImports() throws Exception {
		return ask("{ imports(first: 50) { nodes { finishedAt } } }").at("/imports/nodes")
			.values()
			.stream()
			.filter((it) -> !it.get("finishedAt").isNull())
			.count();
	}

	/**
	 * Waits until all imports have ended and the scores have all that is in the graph.
	 * @param patience time that all waiting imports may take
	 * @throws IllegalStateException if that takes too long
	 */
	void awaitRest(Duration patience) throws Exception {
		await(this::isAtRest, "Imports or scores are not done", patience);
	}

	private boolean isAtRest() throws Exception {
		JsonNode now = ask("{ snapshot { stale revision } tierCounts(icp: \"" + this.icp
				+ "\") { revision } imports(first: 100) { nodes { finishedAt } } }");
		return !now.at("/snapshot/stale").booleanValue()
				&& now.at("/snapshot/revision").equals(now.at("/tierCounts/revision"))
				&& now.at("/imports/nodes").values().stream().noneMatch((it) -> it.get("finishedAt").isNull());
	}

	private static void await(Callable<Boolean> state, String otherwise, Duration patience) throws Exception {
		long begin = System.nanoTime();
		while (!state.call()) {
			if (System.nanoTime() - begin > patience.toNanos()) {
				throw new IllegalStateException(otherwise + " after " + patience);
			}
			Thread.sleep(500);
		}
	}

	void page() throws Exception {
		JsonNode nodes = ask("{ icpMatches(icp: \"" + this.icp
				+ "\", first: 50) { nodes { score { value contributions { points } } } } }")
			.at("/icpMatches/nodes");
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
			.at("/tierCounts");
		long sum = LongStream
			.of(count(counts, "tier1"), count(counts, "tier2"), count(counts, "tier3"), count(counts, "outside"))
			.sum();
		require(sum == count(counts, "total"), "tiers that sum up to %s: %s", sum, counts);
	}

	void whatIf(long number) throws Exception {
		JsonNode answer = ask("{ whatIf(icp: \"" + this.icp + "\", definition: " + DEFINITION.formatted(1 + number % 97)
				+ ") { before { total } after { total } problems { code } } }")
			.at("/whatIf");
		require(answer.at("/problems").isEmpty(), "%s", answer);
		require(answer.at("/before/total").equals(answer.at("/after/total")), "another market: %s", answer);
	}

	/**
	 * @param pause milliseconds to wait after each hundred rows
	 */
	void export(long pause) throws Exception {
		HttpResponse<InputStream> answer = this.client.send(
				request("/exports/icps/" + this.icp + "/matches.csv").build(),
				HttpResponse.BodyHandlers.ofInputStream());
		try (InputStream body = answer.body()) {
			if (answer.statusCode() != 200) {
				throw SoakRefusal.ofStatus(answer.statusCode(),
						new String(body.readAllBytes(), StandardCharsets.UTF_8));
			}
			long announced = answer.headers().firstValueAsLong("X-Total-Count").orElse(-1);
			long rows = rows(body, pause);
			require(rows == announced, "%d rows of %d", rows, announced);
		}
	}

	private static long rows(InputStream body, long pause) throws IOException, InterruptedException {
		long rows = -1;
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
			while (lines.readLine() != null) {
				rows++;
				if (pause > 0 && rows % 100 == 0) {
					Thread.sleep(pause);
				}
			}
		}
		return rows;
	}

	void upload(String file, String rows) throws Exception {
		String body = "--soak\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file + "\"\r\n\r\n"
				+ rows + "\r\n--soak--\r\n";
		HttpResponse<String> answer = this.client
			.send(request("/imports").header("Content-Type", "multipart/form-data; boundary=soak")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 202) {
			throw SoakRefusal.ofStatus(answer.statusCode(), answer.body());
		}
	}

	/**
	 * The data of an answer.
	 * @throws SoakRefusal if it is refused properly
	 * @throws IllegalStateException if it is refused in any other way
	 */
	JsonNode ask(String document) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.client.send(request("/graphql").header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers
				.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", document))))
			.build(), HttpResponse.BodyHandlers.ofString());
		JsonNode body = JsonMapper.shared().readTree(answer.body());
		if (body.has("errors")) {
			SoakRefusal refusal = null;
			for (JsonNode error : body.get("errors").values()) {
				refusal = SoakRefusal.ofCode(error.at("/extensions/code").asString("none"), answer.body());
			}
			throw Objects.requireNonNull(refusal);
		}
		require(answer.statusCode() == 200 && body.has("data"), "%d: %s", answer.statusCode(), answer.body());
		return body.get("data");
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path)).timeout(PATIENCE);
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
