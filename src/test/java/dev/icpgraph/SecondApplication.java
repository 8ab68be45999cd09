package dev.icpgraph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * A second application on the shared test Neo4j, as on another machine.
 */
public final class SecondApplication implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	/**
	 * @param spool its folder for files
	 * @param more more settings, each {@code --name=value}; without tokens among them it
	 * is open
	 */
	public SecondApplication(Path spool, String... more) {
		TestNeo4j neo4j = TestNeo4j.shared();
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

	public HttpGraphQlTester graphQl() {
		return HttpGraphQlTester.create(WebTestClient.bindToServer().baseUrl(address() + "/graphql").build());
	}

	/**
	 * The address of its server, without a path.
	 */
	public String address() {
		return "http://127.0.0.1:" + this.context.getEnvironment().getRequiredProperty("local.server.port");
	}

	@Override
	public void close() {
		this.context.close();
	}

}
