package dev.icpgraph;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An application of its own, killed or stopped while it works. */
class RestartIT {

	/** Enough rows for several batches. */
	private static final int ROWS = 30_000;

	/** Long enough for a busy machine. */
	private static final Duration BUSY = Duration.ofMinutes(5);

	private static final int TERMINATED = 143;

	private static final String DEFINITION = """
			{product: "Restarted", signals: [{name: "Size", kind: FIT, weight: %d, measure: {headcount: {gte: 50}}}],
			 tiers: {capacity: {tier1: 20, tier2: 50}}}""";

	@TempDir
	Path folder;

	/** No other application looks after the imports in it. */
	private EmbeddedNeo4j neo4j;

	private ApplicationProcess application;

	@BeforeEach
	void start() {
		this.neo4j = EmbeddedNeo4j.temporary();
		this.application = new ApplicationProcess(
				new TestNeo4j(this.neo4j.uri(), EmbeddedNeo4jPassword.USER, this.neo4j.password()), this.folder,
				List.of("-XX:TieredStopAtLevel=1", "-Xmx512m"));
		awaitReady();
	}

	@AfterEach
	void end() {
		this.application.close();
		this.neo4j.close();
	}

	@Test
	void aFileThatComesAfterAKillIsWrittenAfterTheOneThatCameBefore() throws Exception {
		upload("accounts-before.csv", ROWS, (i) -> 1);
		awaitRunning();
		this.application.restart();
		upload("accounts-after.csv", ROWS, (i) -> 2);

		awaitImports();

		assertThat(accounts("")).isEqualTo(ROWS);
		assertThat(accounts("where: {headcount: {gte: 2, lte: 2}}, ")).isEqualTo(ROWS);
	}

	@Test
	void itStopsInTheMiddleOfEverythingAndGoesOnAfterwards() throws Exception {
		upload("accounts-first.csv", 2_000, (i) -> 1 + i % 100);
		awaitImports();
		String icp = ask("mutation { saveIcp(input: {definition: " + DEFINITION.formatted(1) + "}) { icp { id } } }")
			.at("/saveIcp/icp/id")
			.asString();
		try (InputStream events = this.application
			.open(this.application.asking("subscription { tierChanges(icp: \"" + icp + "\") { account { name } } }",
					"text/event-stream"))
			.body(); InputStream export = slowly("/exports/icps/" + icp + "/matches.ndjson")) {
			upload("accounts-before.csv", ROWS, (i) -> 1);
			ask("mutation { publishIcp(input: {id: \"" + icp
					+ "\", approvedBy: {leadership: \"L\", sales: \"S\", marketing: \"M\"}, reason: \"Stop\"}) { problems { code } } }");
			List<Thread> costly = IntStream.range(0, 20).mapToObj((i) -> whatIf(icp, i)).toList();
			awaitRunning();

			this.application.process().signal("TERM");

			assertThat(this.application.process().awaitEnd(BUSY)).isEqualTo(TERMINATED);
			assertThat(events).isNotNull();
			assertThat(export).isNotNull();
			for (Thread it : costly) {
				it.join();
			}
		}
		assertThat(this.application.process().log()).noneMatch((line) -> line.contains(" ERROR "));
		this.application.restart();
		awaitReady();
		awaitImports();
		assertThat(accounts("where: {headcount: {gte: 1, lte: 1}}, ")).isEqualTo(ROWS);
	}

	/**
	 * While it is stopped only the operating system answers, as when it is too busy to
	 * accept connections.
	 */
	@Test
	void hundredsOfCallersConnectWhileItIsTooBusyToAcceptThem() throws Exception {
		List<Socket> callers = new ArrayList<>();
		this.application.process().signal("STOP");
		try {
			for (int i = 0; i < 500; i++) {
				Socket caller = new Socket();
				callers.add(caller);
				caller.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.application.port()), 5_000);
			}
		}
		finally {
			this.application.process().signal("CONT");
			for (Socket caller : callers) {
				caller.close();
			}
		}

		assertThat(callers).hasSize(500).allMatch(Socket::isConnected);
	}

	private Thread whatIf(String icp, int number) {
		return Thread.ofVirtual().start(() -> {
			try {
				ask("{ whatIf(icp: \"" + icp + "\", definition: " + DEFINITION.formatted(2 + number)
						+ ") { after { total } } }");
			}
			catch (IOException | IllegalStateException ex) {
				return; // It is cut off, or refused.
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
	}

	/** A list whose reader stops after the first byte. */
	private InputStream slowly(String path) throws IOException, InterruptedException {
		HttpResponse<InputStream> answer = this.application.open(this.application.request(path).build());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body().read()).isPositive();
		return answer.body();
	}

	private void upload(String file, int rows, IntUnaryOperator headcount) {
		String body = "--restart\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file + "\"\r\n\r\n"
				+ IntStream.range(0, rows)
					.mapToObj((i) -> "restart-" + i + ".example," + headcount.applyAsInt(i))
					.collect(Collectors.joining("\n", "domain,headcount\n", "\n"))
				+ "\r\n--restart--\r\n";
		HttpRequest request = this.application.request("/imports")
			.header("Content-Type", "multipart/form-data; boundary=restart")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		await().atMost(BUSY).ignoreExceptions().until(() -> this.application.send(request).statusCode() == 202);
	}

	private void awaitReady() {
		await().atMost(BUSY).until(() -> this.application.isReady());
	}

	private void awaitRunning() throws IOException, InterruptedException {
		await().atMost(BUSY).pollInterval(Duration.ofMillis(20)).until(() -> imports().at("/0/rowsRead").asInt() > 0);
		assertThat(imports().at("/0/status").asString()).isEqualTo("RUNNING");
	}

	private void awaitImports() {
		await().atMost(BUSY)
			.ignoreExceptions()
			.until(() -> imports().values().stream().allMatch((it) -> it.get("status").asString().equals("DONE")));
	}

	private int accounts(String where) throws IOException, InterruptedException {
		return ask("{ accounts(" + where + "first: 1) { totalCount } }").at("/accounts/totalCount").asInt();
	}

	private JsonNode imports() throws IOException, InterruptedException {
		return ask("{ imports(first: 10) { nodes { status rowsRead } } }").at("/imports/nodes");
	}

	private JsonNode ask(String document) throws IOException, InterruptedException {
		return this.application.ask(document);
	}

}
