package dev.icpgraph;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends costly requests all at once, and repeats a light question meanwhile.
 */
final class HeavyLoad {

	/** As many as a request may have. */
	static final int SEEDS = 5_000;

	private static final int COSTLY = 200;

	private static final String LOOKALIKES = """
			query ($seeds: [ID!]!) { lookalikes(seeds: $seeds, first: 100) { totalCount nodes { score rankRange { best } evidence { nodes { text } } } } }""";

	private final ApplicationProcess application;

	private final String icp;

	private final List<String> accounts;

	/** Outcomes of costly requests, with their numbers. */
	private final Map<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();

	HeavyLoad(ApplicationProcess application, String icp, List<String> accounts) {
		this.application = application;
		this.icp = icp;
		this.accounts = accounts;
	}

	String lookalikes() throws Exception {
		HttpResponse<String> answer = this.application
			.send(this.application.request("/graphql")
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared()
					.writeValueAsString(Map.of("query", LOOKALIKES, "variables",
							Map.of("seeds", this.accounts.subList(0, SEEDS))))))
				.build());
		return outcome(answer);
	}

	private String costly(int number) throws Exception {
		return switch (number % 3) {
			case 0 -> "lookalikes " + lookalikes();
			case 1 -> "what-if " + outcome(this.application.send(this.application
				.asking("{ whatIf(icp: \"" + this.icp + "\", definition: " + OwnMarket.definition(number)
						+ ") { after { total } movers { totalCount nodes { account { name } } } } }")));
			default -> {
				HttpResponse<String> answer = this.application
					.send(this.application.request("/exports/icps/" + this.icp + "/matches.csv").build());
				yield "export " + answer.statusCode();
			}
		};
	}

	private static String outcome(HttpResponse<String> answer) {
		JsonNode body = JsonMapper.shared().readTree(answer.body());
		return answer.statusCode() + " " + body.at("/errors/0/extensions/code").asString("answered");
	}

	/** Asks repeatedly, one request after the other. */
	String light(int times) throws Exception {
		try (LightQuestion light = light()) {
			for (int i = 0; i < times; i++) {
				light.ask();
			}
			return light.toString();
		}
	}

	private LightQuestion light() {
		return new LightQuestion(this.application, "{ icpMatches(icp: \"" + this.icp
				+ "\", first: 20) { totalCount nodes { account { name domain } score { value tier } } } }");
	}

	/** Asks as long as the costly requests last, every 50 ms. */
	String lightAmongCostly() throws Exception {
		List<Future<?>> costly = new ArrayList<>();
		try (LightQuestion light = light(); ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < COSTLY; i++) {
				int number = i;
				costly
					.add(callers.submit(() -> this.outcomes.computeIfAbsent(costly(number), (_) -> new AtomicInteger())
						.incrementAndGet()));
			}
			for (Future<?> it : costly) {
				light.askUntil(it, 50);
			}
			for (Future<?> it : costly) {
				it.get();
			}
			return light + ", costly ones: " + this.outcomes;
		}
	}

}
