package dev.icpgraph.snapshot;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

/**
 * Shows how far the snapshot is behind the graph.
 */
@Component
class SnapshotMeters implements MeterBinder {

	private final Snapshots snapshots;

	SnapshotMeters(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		Gauge.builder("icpgraph.snapshot.revision", this.snapshots, (it) -> it.current().revision())
			.description("Revision of the graph that answers are computed from; -1 before the first load")
			.register(meters);
		Gauge.builder("icpgraph.graph.revision", this.snapshots, Snapshots::graphRevision)
			.description("Newest revision of the graph that this application knows of")
			.register(meters);
		TimeGauge
			.builder("icpgraph.snapshot.behind", this.snapshots, TimeUnit.SECONDS,
					(it) -> it.behind().toMillis() / 1000.0)
			.description("Time that the oldest change not yet in the snapshot has waited")
			.register(meters);
		Gauge.builder("icpgraph.snapshot.accounts", this.snapshots, (it) -> it.current().accounts())
			.description("Accounts in the snapshot")
			.register(meters);
	}

}
