package dev.icpgraph.likeness;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import dev.icpgraph.proximity.ChannelFindings;
import dev.icpgraph.proximity.CurrentProximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotRefreshed;

/**
 * Caches the likeness of all accounts to the best customers for the last used snapshot,
 * with the nearness behind it.
 */
@Component
public class CurrentLikeness {

	private final CurrentProximities proximities;

	private volatile @Nullable LikenessFindings kept;

	CurrentLikeness(CurrentProximities proximities) {
		this.proximities = proximities;
	}

	/**
	 * The default settings, which an ICP may override.
	 */
	public ProximitySettings defaults() {
		return this.proximities.defaults();
	}

	/**
	 * Findings in a snapshot: the same object until the snapshot or the day changes.
	 */
	public LikenessFindings findings(Snapshot snapshot) {
		ChannelFindings channels = this.proximities.findings(snapshot);
		LikenessFindings now = this.kept;
		if (now == null || now.channels() != channels) {
			now = new LikenessFindings(channels);
			this.kept = now;
		}
		return now;
	}

	/**
	 * Releases the old snapshot, even if no query about the new one follows.
	 */
	@EventListener
	void forget(SnapshotRefreshed event) {
		LikenessFindings now = this.kept;
		if (now != null && now.channels().links().snapshot() != event.snapshot()) {
			this.kept = null;
		}
	}

	/**
	 * Likeness with the default settings.
	 */
	Likeness of(Snapshot snapshot) {
		return findings(snapshot).likeness(defaults());
	}

	/**
	 * The numbers of every account that a ranking can be learned from, with the default
	 * settings.
	 */
	public AccountNumbers numbers(Snapshot snapshot) {
		return findings(snapshot).numbers(defaults());
	}

}
