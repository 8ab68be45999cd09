package dev.icpgraph.scoring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * A client of a running application, over HTTP on this machine.
 */
public final class GraphQlClient {

	private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI graphQl;

	private final Path documents;

	public GraphQlClient(ConfigurableApplicationContext application) {
		this(address(application), Path.of("src/jmh/graphql"));
	}

	/**
	 * A client of any GraphQL server.
	 * @param documents folder of its documents
	 */
	GraphQlClient(URI graphQl, Path documents) {
		this.graphQl = graphQl;
		this.documents = documents;
	}

	private static URI address(ConfigurableApplicationContext application) {
		int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		return URI.create("http://127.0.0.1:" + port + "/graphql");
	}

	/**
	 * Saves a new ICP and returns its id.
	 * @param definition as JSON
	 */
	public String saveIcp(String definition) throws IOException, InterruptedException {
		Matcher id = ID.matcher(ask("save-icp", Map.of("definition", JsonMapper.shared().readTree(definition))));
		if (!id.find()) {
			throw new IllegalStateException("An ICP without an id");
		}
		return id.group(1);
	}

	/**
	 * Returns the answer to a document of its folder, as text.
	 * @throws IllegalStateException if it contains errors or problems
	 */
	public String ask(String document, Map<String, ? extends @Nullable Object> variables)
			throws IOException, InterruptedException {
		return post(Files.readString(this.documents.resolve(document + ".graphql")), variables);
	}

	/**
	 * Returns the answer as text.
	 * @throws IllegalStateException if it contains errors or problems
	 */
	public String post(String query, Map<String, ? extends @Nullable Object> variables)
			throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(this.graphQl)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers
				.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", query, "variables", variables))))
			.build();
		String answer = this.client.send(request, HttpResponse.BodyHandlers.ofString()).body();
		if (answer.contains("\"errors\"") || answer.contains("\"code\"")) {
			throw new IllegalStateException(answer);
		}
		return answer;
	}

}
