package dev.icpgraph.saved;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * Shows which snapshot the next start would begin with.
 */
@Component
class SavedMeters implements MeterBinder {

	private final SavedSnapshots saved;

	SavedMeters(SavedSnapshots saved) {
		this.saved = saved;
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		Gauge.builder("icpgraph.snapshot.saved.revision", this.saved, SavedSnapshots::revision)
			.description("Revision of the graph in icpgraph.snapshot.file; -1 without a file of use")
			.register(meters);
	}

}
