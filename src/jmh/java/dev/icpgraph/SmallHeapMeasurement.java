package dev.icpgraph;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.JsonNode;

/**
 * Does all that users do on a folder of files in a small heap, with Neo4j in another
 * process, and then repeats a light question before and while 200 costly ones wait for
 * their turn. Arguments: the folder of files, the name of the list of customers among
 * them, the folder of a store that stays (a temporary one when left out), options of the
 * application's JVM (-Xmx512m).
 */
public final class SmallHeapMeasurement {

	private static final Logger log = LoggerFactory.getLogger(SmallHeapMeasurement.class);

	private final ApplicationProcess application;

	private final OwnMarket market;

	private SmallHeapMeasurement(ApplicationProcess application) {
		this.application = application;
		this.market = new OwnMarket(application);
	}

	/** A step that fails when its answer is wrong. */
	@FunctionalInterface
	interface Step {

		Object run() throws Exception;

	}

	public static void main(String[] args) throws Exception {
		Path store = (args.length > 2) ? Path.of(args[2]) : Files.createTempDirectory("small-heap").resolve("store");
		Files.createDirectories(store);
		List<String> options = (args.length > 3) ? List.of(args).subList(3, args.length) : List.of("-Xmx512m");
		try (Neo4jProcess neo4j = new Neo4jProcess(store, JavaProcess.freePort());
				ApplicationProcess application = new ApplicationProcess(neo4j.through(neo4j.port()),
						Files.createTempDirectory("small-heap"), options, "--icpgraph.as-of=2022-01-01")) {
			new SmallHeapMeasurement(application).run(Path.of(args[0]), args[1]);
			application.process()
				.log()
				.stream()
				.filter((line) -> line.contains(" ERROR ") || line.contains("OutOfMemory"))
				.forEach((line) -> log.error("{}", line));
		}
	}

	private void run(Path files, String customers) throws Exception {
		step("start", () -> {
			this.market.awaitReady();
			return "ready";
		});
		if (accounts() == 0) {
			step("import", () -> {
				this.market.load(files, customers);
				return this.market.imports();
			});
		}
		step("accounts", this::accounts);
		String icp = this.market.publish(30);
		HeavyLoad load = new HeavyLoad(this.application, icp, this.market.accounts(HeavyLoad.SEEDS));
		answers(icp, load);
		step("the same files again", () -> {
			this.market.load(files, customers);
			return "done";
		});
		step("light questions alone", () -> load.light(100));
		step("light questions among 200 costly ones", load::lightAmongCostly);
		step("accounts", this::accounts);
	}

	private void answers(String icp, HeavyLoad load) throws Exception {
		step("a page of matches", () -> ask("{ icpMatches(icp: \"" + icp
				+ "\", first: 50) { totalCount nodes { account { name } score { value contributions { text points } } } } }")
			.at("/icpMatches/totalCount"));
		step("what-if",
				() -> ask("{ whatIf(icp: \"" + icp + "\", definition: " + OwnMarket.definition(7)
						+ ") { after { total } movers { nodes { account { name } } } problems { message } } }")
					.at("/whatIf/after/total"));
		step("lookalikes of 5,000 seeds", load::lookalikes);
		for (String file : List.of("matches.csv", "matches.ndjson", "matches.parquet", "documents/leadership.html",
				"documents/sales.html", "documents/marketing.html", "documents/operations.html")) {
			step(file, () -> bytes("/exports/icps/" + icp + "/" + file));
		}
		step("learned ranking",
				() -> ask("{ learnedRanking { offered reason calibration { text } } }").at("/learnedRanking/reason"));
		step("draft from customers",
				() -> ask("{ suggestIcp(product: \"New\") { lines { text } } }").at("/suggestIcp/lines").size());
		step("back-test by date", () -> backtest(icp, "{before: \"2020\"}"));
		step("back-test by folds", () -> backtest(icp, "{folds: true}"));
	}

	private JsonNode backtest(String icp, String split) throws Exception {
		JsonNode answer = ask("{ snapshot { revision } }");
		while (!List.of("DONE", "FAILED").contains(answer.at("/backtest/state").asString())) {
			answer = ask("{ backtest(icp: \"" + icp + "\", split: " + split
					+ ", waitSeconds: 30) { state report { verdict took } } }");
		}
		return answer.at("/backtest");
	}

	private long accounts() throws Exception {
		return ask("{ snapshot { counts { accounts } } }").at("/snapshot/counts/accounts").asLong();
	}

	private String bytes(String path) throws Exception {
		HttpResponse<String> answer = this.application.send(this.application.request(path).build());
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(answer.statusCode() + " " + answer.body());
		}
		return answer.body().length() + " characters, rows " + answer.headers().firstValue("X-Total-Count").orElse("-");
	}

	private JsonNode ask(String document) throws Exception {
		return this.application.ask(document);
	}

	private static void step(String name, Step step) throws Exception {
		long begin = System.nanoTime();
		Object answer = step.run();
		log.info("{} | {} ms | {}", name, Math.round((System.nanoTime() - begin) / 1e6), answer);
	}

}
