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

	DatabaseHealth(DatabaseWatch watch) {
		this.watch = watch;
	}

	@Override
	public Health health() {
		try {
			this.watch.check();
			return Health.up().build();
		}
		catch (RuntimeException ex) {
			return Health.down(ex).build();
		}
	}

}
