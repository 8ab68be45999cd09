package dev.icpgraph;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * An application that is started and stopped by a test, as on another machine.
 */
public final class SecondApplication implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	/**
	 * Starts one on the shared test Neo4j.
	 * @param spool its folder for files
	 * @param settings more settings, such as {@code --icpgraph.mcp.enabled=true}
	 */
	public SecondApplication(Path spool, String... settings) {
		this(TestNeo4j.shared(), spool, settings);
	}

	/**
	 * Starts one on another Neo4j.
	 * @param spool its folder for files
	 * @param more more settings, each {@code --name=value}; without tokens, the
	 * application is open
	 */
	public SecondApplication(TestNeo4j neo4j, Path spool, String... more) {
		List<String> settings = new ArrayList<>(
				List.of("--server.port=0", "--server.address=127.0.0.1", "--icpgraph.as-of=2026-11-01",
						"--icpgraph.spool.folder=" + spool, "--spring.neo4j.uri=" + neo4j.uri()));
		if (neo4j.username() != null) {
			settings.add("--spring.neo4j.authentication.username=" + neo4j.username());
			settings.add("--spring.neo4j.authentication.password=" + neo4j.password());
		}
		settings.addAll(List.of(more));
		if (settings.stream().noneMatch((it) -> it.startsWith("--icpgraph.security."))) {
			settings.add("--icpgraph.security.open=true");
		}
		this.context = new SpringApplicationBuilder(IcpGraphApplication.class).run(settings.toArray(String[]::new));
	}

	public int port() {
		return Integer.parseInt(this.context.getEnvironment().getRequiredProperty("local.server.port"));
	}

	/**
	 * The address of its server, without a path.
	 */
	public String address() {
		return "http://127.0.0.1:" + port();
	}

	public HttpGraphQlTester graphQl() {
		return HttpGraphQlTester.create(WebTestClient.bindToServer()
			.baseUrl(address() + "/graphql")
			.responseTimeout(Duration.ofMinutes(1))
			.build());
	}

	/**
	 * A bean of it.
	 */
	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/**
	 * The answer to a GET.
	 */
	public HttpResponse<String> get(String path) {
		return send(request(path).build());
	}

	/**
	 * The answer to a GraphQL document.
	 * @param headers names and values in turn
	 */
	HttpResponse<String> post(String document, String... headers) {
		HttpRequest.Builder request = request("/graphql").header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers
				.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", document))));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request.build());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(address() + path));
	}

	private static HttpResponse<String> send(HttpRequest request) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

}
