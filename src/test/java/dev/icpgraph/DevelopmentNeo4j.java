package dev.icpgraph;

import java.net.URI;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The Neo4j of the development run, kept under {@code .data/} from one start to the next.
 */
@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.neo4j.uri:}'.isEmpty()")
class DevelopmentNeo4j {

	private static final Logger log = LoggerFactory.getLogger(DevelopmentNeo4j.class);

	@Bean
	EmbeddedNeo4j embeddedNeo4j(@Value("${icpgraph.data:.data}") Path folder) {
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder.toAbsolutePath(), 512);
		log.info("Embedded Neo4j keeps its store in {} and listens on {}", folder.toAbsolutePath(), neo4j.uri());
		return neo4j;
	}

	@Bean
	Neo4jConnectionDetails neo4j(EmbeddedNeo4j embedded) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return URI.create(embedded.uri());
			}

		};
	}

}
