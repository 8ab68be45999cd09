package dev.icpgraph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops an application by SIGTERM and SIGINT at each moment, and logs the time to its
 * end. Arguments: a folder of files, the name of the list of customers among them, the
 * folder of a store that stays (a temporary one when left out), and moments (all when
 * left out).
 */
public final class StopMeasurement {

	private static final Logger log = LoggerFactory.getLogger(StopMeasurement.class);

	private static final Duration LIMIT = Duration.ofMinutes(1);

	private StopMeasurement() {
	}

	public static void main(String[] args) throws Exception {
		Path store = (args.length > 2) ? Path.of(args[2]) : Files.createTempDirectory("stop").resolve("store");
		Files.createDirectories(store);
		Path folder = Files.createTempDirectory("stop");
		try (Neo4jProcess neo4j = new Neo4jProcess(store, JavaProcess.freePort());
				ApplicationProcess application = new ApplicationProcess(neo4j.through(neo4j.port()), folder,
						List.of("-Xmx1g"), "--icpgraph.as-of=2022-01-01")) {
			OwnMarket market = new OwnMarket(application);
			market.awaitReady();
			if (application.ask("{ imports(first: 1) { totalCount nodes { id } } }").at("/imports/nodes").isEmpty()) {
				market.load(Path.of(args[0]), args[1]);
			}
			String icp = market.publish(1);
			for (StopMoment moment : moments(args)) {
				for (String signal : List.of("TERM", "INT")) {
					stop(application, icp, moment, signal);
					application.restart();
					market.awaitReady();
				}
			}
		}
	}

	private static List<StopMoment> moments(String[] args) {
		return (args.length > 3) ? Arrays.stream(args).skip(3).map(StopMoment::valueOf).toList()
				: List.of(StopMoment.values());
	}

	private static void stop(ApplicationProcess application, String icp, StopMoment moment, String signal)
			throws Exception {
		moment.begin(application, icp);
		Thread.sleep(1500);
		int before = application.process().log().size();
		long begin = System.nanoTime();
		application.process().signal(signal);
		int code = application.process().awaitEnd(LIMIT);
		double seconds = (System.nanoTime() - begin) / 1e9;
		log.info("{} | {} | {} s | code {}", moment, signal, "%.1f".formatted(seconds), code);
		List<String> lines = application.process().log();
		lines.subList(before, lines.size())
			.stream()
			.filter((line) -> line.contains(" WARN ") || line.contains(" ERROR ") || line.contains("Exception"))
			.forEach((line) -> log.info("  {}", line));
	}

}
