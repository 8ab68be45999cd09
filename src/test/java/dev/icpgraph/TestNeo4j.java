package dev.icpgraph;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The one Neo4j of this JVM that tests share: the configured one, else one in Docker,
 * else embedded. A test never skips because of a missing database.
 *
 * @param uri Bolt address
 * @param username account, {@code null} when the server needs none
 * @param password its password
 */
public record TestNeo4j(String uri, @Nullable String username, @Nullable String password) {

	private static final Logger log = LoggerFactory.getLogger(TestNeo4j.class);

	private static final String IMAGE = "neo4j:2026-community";

	/**
	 * The shared server, started on first use and running until the JVM ends.
	 */
	public static TestNeo4j shared() {
		return Shared.INSTANCE;
	}

	private static TestNeo4j find() {
		String configured = System.getenv("SPRING_NEO4J_URI");
		if (configured != null) {
			return new TestNeo4j(configured, System.getenv("SPRING_NEO4J_AUTHENTICATION_USERNAME"),
					System.getenv("SPRING_NEO4J_AUTHENTICATION_PASSWORD"));
		}
		return container().orElseGet(() -> {
			EmbeddedNeo4j embedded = EmbeddedNeo4j.temporary();
			Runtime.getRuntime().addShutdownHook(new Thread(embedded::close));
			return new TestNeo4j(embedded.uri(), EmbeddedNeo4jPassword.USER, embedded.password());
		});
	}

	@SuppressWarnings("resource") // Testcontainers removes it when the JVM ends.
	private static Optional<TestNeo4j> container() {
		try {
			if (!DockerClientFactory.instance().isDockerAvailable()) {
				return Optional.empty();
			}
			Neo4jContainer container = new Neo4jContainer(IMAGE).withoutAuthentication();
			container.start();
			return Optional.of(new TestNeo4j(container.getBoltUrl(), null, null));
		}
		catch (ContainerFetchException | ContainerLaunchException ex) {
			log.warn("Docker is there but cannot run {}: going on with the embedded Neo4j", IMAGE, ex);
			return Optional.empty();
		}
	}

	private static final class Shared {

		static final TestNeo4j INSTANCE = find();

	}

}
