package dev.icpgraph.cypher;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * The state of Neo4j for readiness. Spring's own indicator would wait for a frozen Neo4j
 * without limit.
 */
@Component("neo4jHealthIndicator")
class DatabaseHealth implements HealthIndicator {

	private final DatabaseWatch watch;

	private final CypherRunner cypher;

	DatabaseHealth(DatabaseWatch watch, CypherRunner cypher) {
		this.watch = watch;
		this.cypher = cypher;
	}

	@Override
	public Health health() {
		try {
			this.watch.check();
			this.cypher.requireKnownStore();
			return Health.up().build();
		}
		catch (RuntimeException ex) {
			return Health.down(ex).build();
		}
	}

}
