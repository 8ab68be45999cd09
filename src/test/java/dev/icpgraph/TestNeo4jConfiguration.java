package dev.icpgraph;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Points the application at the shared test Neo4j.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestNeo4jConfiguration {

	@Bean
	Neo4jConnectionDetails neo4j() {
		TestNeo4j neo4j = TestNeo4j.shared();
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return URI.create(neo4j.uri());
			}

			@Override
			public AuthToken getAuthToken() {
				return (neo4j.username() != null && neo4j.password() != null)
						? AuthTokens.basic(neo4j.username(), neo4j.password()) : AuthTokens.none();
			}

		};
	}

}
