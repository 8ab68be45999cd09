package dev.icpgraph.cypher;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Time limits for Neo4j.
 *
 * @param timeout maximum duration of a request's transaction
 * @param silence maximum wait while Neo4j answers no call
 * @param bulkTimeout maximum duration of a transaction of a write batch or an export
 * @param conflictTimeout maximum time to retry a write that conflicts with other writers
 * @param schemaRetry pause between attempts to apply the schema while Neo4j is away
 */
@ConfigurationProperties("icpgraph.cypher")
record CypherProperties(@DefaultValue("30s") Duration timeout, @DefaultValue("6s") Duration silence,
		@DefaultValue("10m") Duration bulkTimeout, @DefaultValue("60s") Duration conflictTimeout,
		@DefaultValue("3s") Duration schemaRetry) {
}
