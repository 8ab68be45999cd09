package dev.icpgraph.snapshot;

import dev.icpgraph.graph.GraphChanged;
import dev.icpgraph.replica.Follower;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Refreshes the snapshot for a caller that wrote through another application.
 */
@Component
class SnapshotFollower implements Follower {

	private final Snapshots snapshots;

	private final ApplicationEventPublisher events;

	SnapshotFollower(Snapshots snapshots, ApplicationEventPublisher events) {
		this.snapshots = snapshots;
		this.events = events;
	}

	@Override
	public void follow(long revision) {
		if (!hasReached(revision)) {
			this.events.publishEvent(new GraphChanged(revision));
		}
	}

	@Override
	public boolean hasReached(long revision) {
		return this.snapshots.current().revision() >= revision;
	}

}
