package dev.icpgraph.cypher;

import java.util.function.Supplier;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.stereotype.Component;

/**
 * Times each query under the name of its file: the metric {@code icpgraph.cypher}, and a
 * span of the request's trace.
 */
@Component
class QueryTimer {

	private static final String NAME = "icpgraph.cypher";

	private final ObservationRegistry observations;

	QueryTimer(ObservationRegistry observations) {
		this.observations = observations;
	}

	/**
	 * Runs a query to its last row.
	 */
	<T> T time(CypherQuery query, Supplier<T> work) {
		return Observation.createNotStarted(NAME, this.observations)
			.contextualName(query.name())
			.lowCardinalityKeyValue("query", query.name())
			.observe(work);
	}

}
