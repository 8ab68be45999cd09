package dev.icpgraph;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The work of an application at the moment of the signal that stops it.
 */
enum StopMoment {

	/** Nothing. */
	IDLE {
		@Override
		void begin(ApplicationProcess application, String icp) {
		}
	},

	/** It is starting. */
	START {
		@Override
		void begin(ApplicationProcess application, String icp) {
			application.restart();
		}
	},

	/** It writes a file of 300,000 accounts. */
	IMPORT {
		@Override
		void begin(ApplicationProcess application, String icp) throws Exception {
			Path folder = Files.createTempDirectory("stopped");
			Path file = folder.resolve("accounts-" + System.nanoTime() + ".csv");
			Files.writeString(file,
					IntStream.range(0, 300_000)
						.mapToObj((i) -> "stopped-" + i + ".example," + (1 + System.nanoTime() % 10_000))
						.collect(Collectors.joining("\n", "domain,headcount\n", "\n")));
			new OwnMarket(application).upload(List.of(file));
			while (application.ask("{ imports(first: 1) { nodes { rowsRead } } }")
				.at("/imports/nodes/0/rowsRead")
				.asInt() == 0) {
				Thread.sleep(50);
			}
		}
	},

	/** It hides each fifth of the customers twenty times. */
	BACKTEST {
		@Override
		void begin(ApplicationProcess application, String icp) throws Exception {
			application.ask("{ backtest(icp: \"" + icp + "\", split: {folds: true}) { state } }");
		}
	},

	/** It learns a ranking. */
	TRAINING {
		@Override
		void begin(ApplicationProcess application, String icp) {
			aside(() -> application.ask("{ learnedRanking { calibration { text } } }"));
		}
	},

	/** It records the moves that a publication caused. */
	SCORE_RUN {
		@Override
		void begin(ApplicationProcess application, String icp) throws Exception {
			new OwnMarket(application).publish(System.nanoTime() % 90);
		}
	},

	/** It sends a list to a reader that never reads. */
	SLOW_READER {
		@Override
		void begin(ApplicationProcess application, String icp) throws Exception {
			OPEN.add(StuckReader.of(application.port(), "/exports/icps/" + icp + "/matches.ndjson"));
		}
	},

	/** Ten clients listen to events. */
	EVENTS {
		@Override
		void begin(ApplicationProcess application, String icp) {
			for (int i = 0; i < 10; i++) {
				aside(() -> opened(application,
						application.asking("subscription { tierChanges(icp: \"" + icp + "\") { account { name } } }",
								"text/event-stream")));
			}
		}
	},

	/** Many costly requests wait for their turn. */
	QUEUE {
		@Override
		void begin(ApplicationProcess application, String icp) {
			for (int i = 0; i < 50; i++) {
				int number = i;
				aside(() -> application.ask("{ whatIf(icp: \"" + icp + "\", definition: " + OwnMarket.definition(number)
						+ ") { movers { nodes { account { name } } } } }"));
			}
		}
	},

	/** All of these. */
	EVERYTHING {
		@Override
		void begin(ApplicationProcess application, String icp) throws Exception {
			for (StopMoment it : List.of(EVENTS, SLOW_READER, IMPORT, BACKTEST, TRAINING, SCORE_RUN, QUEUE)) {
				it.begin(application, icp);
			}
		}
	};

	private static final Queue<Closeable> OPEN = new ConcurrentLinkedQueue<>();

	/** Returns while the work goes on. */
	abstract void begin(ApplicationProcess application, String icp) throws Exception;

	/** An answer whose body nobody reads any further. */
	private static InputStream opened(ApplicationProcess application, HttpRequest request)
			throws IOException, InterruptedException {
		HttpResponse<InputStream> answer = application.open(request);
		if (answer.statusCode() != 200) {
			throw new IOException("Answered with " + answer.statusCode());
		}
		OPEN.add(answer.body());
		return answer.body();
	}

	/** Asks without waiting; the answer may be cut off. */
	private static void aside(SmallHeapMeasurement.Step question) {
		Thread.ofVirtual().start(() -> {
			try {
				question.run();
			}
			catch (Exception ex) {
				return; // It was stopped meanwhile.
			}
		});
	}

}
