package dev.icpgraph.saved;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.EmbeddedNeo4j;

/**
 * Measures the time from the start of the application's process to its first scores, on a
 * graph of {@code SnapshotLoadMeasurement}, first without and then with a saved snapshot.
 * The database runs in this process, the application in one of its own, as in production.
 * Arguments: the folder of the graph, the page cache in MiB, the file for the snapshot,
 * and the command that runs the application, for example
 * {@code java -Xms4g -Xmx4g -XX:AOTCache=application.aot -jar application.jar}.
 */
public final class StartMeasurement {

	private static final Logger log = LoggerFactory.getLogger(StartMeasurement.class);

	private static final String SAVE_ICP = """
			mutation { saveIcp(input: {definition: {product: \\"P\\", signals: [{name: \\"Near\\", kind: FIT, weight: 60, \
			measure: {proximity: {channels: [TECHNOLOGY, PEOPLE, REFERRAL, EVENT]}}}, \
			{name: \\"Size\\", kind: FIT, weight: 40, measure: {headcount: {gte: 50}}}], \
			tiers: {capacity: {tier1: 50, tier2: 200}}}}) { icp { id } problems { message } } }""";

	private static final String SCORES = "{ icps { tierCounts { tier1 total } } }";

	private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

	private StartMeasurement() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		Path file = Path.of(args[2]);
		List<String> command = List.of(args).subList(3, args.length);
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Path.of(args[0]).toAbsolutePath(), Long.parseLong(args[1]))) {
			neo4j.afterSingletonsInstantiated();
			for (int run = 0; run <= Integer.getInteger("runs", 5); run++) {
				try (Started application = new Started(neo4j, file, command)) {
					application.awaitFirstScores();
				}
				log.info("{} MB in the file", Files.exists(file) ? Files.size(file) >> 20 : 0);
			}
		}
	}

	/**
	 * A process of the application.
	 */
	private static final class Started implements AutoCloseable {

		private final int port = freePort();

		private final long start = System.nanoTime();

		private final Process process;

		Started(EmbeddedNeo4j neo4j, Path file, List<String> command) throws IOException {
			List<String> all = new ArrayList<>(command);
			all.addAll(List.of("--server.port=" + this.port, "--spring.neo4j.uri=" + neo4j.uri(),
					"--spring.neo4j.authentication.username=neo4j",
					"--spring.neo4j.authentication.password=" + neo4j.password(), "--icpgraph.security.open=true",
					"--server.address=127.0.0.1", "--icpgraph.snapshot.file=" + file));
			this.process = new ProcessBuilder(all).redirectErrorStream(true).start();
			Thread.ofPlatform().daemon().start(this::print);
		}

		private void print() {
			try (BufferedReader lines = this.process.inputReader(StandardCharsets.UTF_8)) {
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					if (line.contains("napshot") || line.contains("Started ") || line.contains("WARN")) {
						log.info("{} ms: {}", millis(), line);
					}
				}
			}
			catch (IOException ex) {
				log.debug("The application ended", ex);
			}
		}

		void awaitFirstScores() throws InterruptedException {
			String answer = "";
			boolean asked = false;
			while (!answer.contains("total\":") || answer.contains("total\":0")) {
				answer = ask(SCORES);
				if (!asked && answer.contains("\"icps\":[]")) {
					log.info("{}", ask(SAVE_ICP));
					asked = true;
				}
				TimeUnit.MILLISECONDS.sleep(10);
			}
			log.info("First scores after {} ms: {}", millis(), answer);
		}

		private String ask(String document) throws InterruptedException {
			try {
				HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql"))
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + document + "\"}"))
					.build();
				return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
			}
			catch (IOException _) {
				return "";
			}
		}

		private long millis() {
			return (System.nanoTime() - this.start) / 1_000_000;
		}

		private static int freePort() throws IOException {
			try (ServerSocket socket = new ServerSocket(0)) {
				return socket.getLocalPort();
			}
		}

		@Override
		public void close() {
			long stopping = millis();
			this.process.destroy();
			try {
				this.process.waitFor();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			log.info("Stopped in {} ms", millis() - stopping);
		}

	}

}
