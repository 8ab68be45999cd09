package dev.icpgraph.snapshot;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Shows the state of the graph that answers are computed from.
 */
@Controller
class SnapshotController {

	private final Snapshots snapshots;

	SnapshotController(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@QueryMapping
	SnapshotInfo snapshot() {
		return SnapshotInfo.of(this.snapshots.current(), this.snapshots.stale());
	}

}
