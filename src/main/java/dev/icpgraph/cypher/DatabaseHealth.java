package dev.icpgraph.cypher;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * The state of Neo4j for readiness. Spring's own indicator would wait for a frozen Neo4j
 * without limit.
 */
@Component("neo4jHealthIndicator")
class DatabaseHealth extends AbstractHealthIndicator {

	private final DatabaseWatch watch;

	DatabaseHealth(DatabaseWatch watch) {
		super("Neo4j does not answer");
		this.watch = watch;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		this.watch.check();
		builder.up();
	}

}
