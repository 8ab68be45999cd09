package dev.icpgraph.spool;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * Shows how full the folder for files in progress is.
 */
@Component
class SpoolMeters implements MeterBinder {

	private final SpoolFolder folder;

	SpoolMeters(SpoolFolder folder) {
		this.folder = folder;
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		Gauge.builder("icpgraph.spool.used", this.folder, SpoolFolder::size)
			.description("Bytes of uploads and exports in progress")
			.baseUnit("bytes")
			.register(meters);
		Gauge.builder("icpgraph.spool.max", this.folder, SpoolFolder::maxSize)
			.description("Bytes after which uploads and exports are refused")
			.baseUnit("bytes")
			.register(meters);
	}

}
