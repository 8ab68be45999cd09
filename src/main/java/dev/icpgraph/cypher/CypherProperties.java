package dev.icpgraph.cypher;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Time limits for Neo4j.
 *
 * @param timeout longest transaction of a request
 * @param silence longest wait for a Neo4j that answers no call at all
 * @param bulkTimeout longest transaction of a write batch or of an export
 * @param conflictTimeout longest time in which a write that other writers get in the way
 * of runs again
 * @param schemaRetry pause between attempts to apply the schema while Neo4j is away
 */
@ConfigurationProperties("icpgraph.cypher")
record CypherProperties(@DefaultValue("30s") Duration timeout, @DefaultValue("6s") Duration silence,
		@DefaultValue("10m") Duration bulkTimeout, @DefaultValue("60s") Duration conflictTimeout,
		@DefaultValue("3s") Duration schemaRetry) {
}
