package dev.icpgraph;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The product in a process of its own, on one port and one spool. After its end another
 * one continues on both.
 */
final class ApplicationProcess implements AutoCloseable {

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final int port = JavaProcess.freePort();

	private final Path log;

	private final List<String> options;

	private final List<String> settings;

	private JavaProcess process;

	/**
	 * Starts it.
	 * @param folder its spool and its log
	 * @param options options of the JVM, such as {@code -Xmx512m}
	 * @param more settings, each {@code --name=value}
	 */
	ApplicationProcess(TestNeo4j neo4j, Path folder, List<String> options, String... more) {
		this.log = folder.resolve("application.log");
		this.options = options;
		this.settings = new ArrayList<>(
				List.of("--server.port=" + this.port, "--server.address=127.0.0.1", "--icpgraph.security.open=true",
						"--icpgraph.spool.folder=" + folder.resolve("spool"), "--spring.neo4j.uri=" + neo4j.uri()));
		if (neo4j.username() != null) {
			this.settings.add("--spring.neo4j.authentication.username=" + neo4j.username());
			this.settings.add("--spring.neo4j.authentication.password=" + neo4j.password());
		}
		this.settings.addAll(List.of(more));
		this.process = started();
	}

	private JavaProcess started() {
		return new JavaProcess(this.log, this.options, IcpGraphApplication.class, this.settings);
	}

	int port() {
		return this.port;
	}

	JavaProcess process() {
		return this.process;
	}

	void restart() {
		this.process.close();
		this.process = started();
	}

	boolean isReady() throws InterruptedException {
		try {
			return this.client.send(request("/actuator/health/readiness").build(), HttpResponse.BodyHandlers.ofString())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * The data of an answer.
	 * @throws IllegalStateException if it has errors
	 */
	JsonNode ask(String document) throws IOException, InterruptedException {
		HttpResponse<String> answer = send(asking(document));
		JsonNode body = JsonMapper.shared().readTree(answer.body());
		if (body.has("errors") || !body.has("data")) {
			throw new IllegalStateException(answer.statusCode() + " " + answer.body());
		}
		return body.get("data");
	}

	/** A request for a document, by any client. */
	HttpRequest asking(String document) {
		return asking(document, "application/json");
	}

	/**
	 * The same.
	 * @param accepted type of the answer, such as {@code text/event-stream}
	 */
	HttpRequest asking(String document, String accepted) {
		return request("/graphql").header("Content-Type", "application/json")
			.header("Accept", accepted)
			.POST(HttpRequest.BodyPublishers
				.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", document))))
			.build();
	}

	HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return this.client.send(request, HttpResponse.BodyHandlers.ofString());
	}

	/** The answer as it comes, as slowly as it is read. */
	HttpResponse<InputStream> open(HttpRequest request) throws IOException, InterruptedException {
		return this.client.send(request, HttpResponse.BodyHandlers.ofInputStream());
	}

	HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.timeout(Duration.ofMinutes(10));
	}

	@Override
	public void close() {
		this.process.close();
		this.client.close();
	}

}
