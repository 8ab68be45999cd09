package dev.icpgraph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.importer.MarketFiles;

/**
 * Repeats a page of 50 accounts with contributions alone, while a generated market is
 * loaded, and alone again. The application, Neo4j and the caller are processes of their
 * own on one machine. Arguments: the folder of files to load first, the name of the list
 * of customers among them, a folder for the generated files, their number of accounts.
 */
public final class ReadsDuringLoadMeasurement {

	private static final Logger log = LoggerFactory.getLogger(ReadsDuringLoadMeasurement.class);

	/** Milliseconds between an answer and the next question. */
	private static final long PAUSE = 50;

	private static final int WARM = 500;

	private static final int ALONE = 1_000;

	private ReadsDuringLoadMeasurement() {
	}

	public static void main(String[] args) throws Exception {
		List<Path> generated = MarketFiles.in(Path.of(args[2]), Integer.parseInt(args[3]));
		Path folder = Files.createTempDirectory("reads");
		try (Neo4jProcess neo4j = new Neo4jProcess(Files.createDirectory(folder.resolve("store")),
				JavaProcess.freePort());
				ApplicationProcess application = new ApplicationProcess(neo4j.through(neo4j.port()), folder,
						List.of("-Xmx2g"), "--icpgraph.as-of=2022-01-01")) {
			OwnMarket market = new OwnMarket(application);
			market.awaitReady();
			market.load(Path.of(args[0]), args[1]);
			String page = "{ icpMatches(icp: \"" + market.publish(1) + "\", first: 50) { totalCount nodes {"
					+ " account { name domain } score { value tier contributions { points text } } } } }";
			alone("warm-up", application, page, WARM);
			alone("alone", application, page, ALONE);
			during(application, page, market, generated);
			alone("alone again", application, page, ALONE);
		}
	}

	private static void alone(String when, ApplicationProcess application, String page, int times) throws Exception {
		try (LightQuestion question = new LightQuestion(application, page)) {
			for (int i = 0; i < times; i++) {
				question.ask();
				Thread.sleep(PAUSE);
			}
			log.info("{} | {}", when, question);
		}
	}

	private static void during(ApplicationProcess application, String page, OwnMarket market, List<Path> files)
			throws Exception {
		try (LightQuestion question = new LightQuestion(application, page);
				ExecutorService aside = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Long> load = aside.submit(() -> {
				long begin = System.nanoTime();
				market.upload(files);
				market.awaitImports();
				return (System.nanoTime() - begin) / 1_000_000_000;
			});
			question.askUntil(load, PAUSE);
			log.info("during a load of {} s | {} | {}", load.get(), question, market.imports());
		}
	}

}
