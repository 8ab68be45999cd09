package dev.icpgraph;

import java.net.URI;
import java.nio.file.Path;

import org.neo4j.driver.AuthToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * The Neo4j of the development run, stored under {@code .data/} between starts; none when
 * {@code SPRING_NEO4J_URI} names another. It starts before the application.
 */
class DevelopmentNeo4j implements ApplicationContextInitializer<GenericApplicationContext> {

	private static final Logger log = LoggerFactory.getLogger(DevelopmentNeo4j.class);

	private static final long PAGE_CACHE_MEBIBYTES = 512;

	@Override
	public void initialize(GenericApplicationContext context) {
		Environment environment = context.getEnvironment();
		if (environment.getProperty("spring.neo4j.uri", "").isEmpty()) {
			Path folder = Path.of(environment.getProperty("icpgraph.data", ".data")).toAbsolutePath();
			EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, PAGE_CACHE_MEBIBYTES);
			log.info("Embedded Neo4j keeps its store in {} and will listen on {}", folder, neo4j.uri());
			context.registerBean(EmbeddedNeo4j.class, () -> neo4j);
			context.registerBean(Neo4jConnectionDetails.class, () -> new Neo4jConnectionDetails() {

				@Override
				public URI getUri() {
					return URI.create(neo4j.uri());
				}

				@Override
				public AuthToken getAuthToken() {
					return neo4j.authentication();
				}

			});
		}
	}

}
