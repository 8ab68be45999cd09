package dev.icpgraph.cypher;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * Shows whether Neo4j answers.
 */
@Component
class DatabaseMeters implements MeterBinder {

	private final DatabaseWatch watch;

	DatabaseMeters(DatabaseWatch watch) {
		this.watch = watch;
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		Gauge.builder("icpgraph.database.up", this.watch, (it) -> it.silent() ? 0 : 1)
			.description("1 while Neo4j answers, 0 while requests that need it are refused")
			.register(meters);
	}

}
