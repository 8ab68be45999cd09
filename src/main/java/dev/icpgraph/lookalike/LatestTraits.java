package dev.icpgraph.lookalike;

import dev.icpgraph.snapshot.Snapshot;

/**
 * Counts the traits of a snapshot once, and keeps those of the newest one that was asked
 * about. An index answers for its own snapshot only, since another one numbers accounts
 * in another way.
 */
final class LatestTraits {

	private final Runnable replaced;

	private volatile TraitIndex kept = TraitIndex.of(Snapshot.empty());

	/**
	 * @param replaced runs when another snapshot takes the place of the kept one
	 */
	LatestTraits(Runnable replaced) {
		this.replaced = replaced;
	}

	/**
	 * The traits of a snapshot, also of one that is no longer the newest.
	 */
	TraitIndex of(Snapshot snapshot) {
		TraitIndex now = this.kept;
		return (now.snapshot() == snapshot) ? now : count(snapshot);
	}

	/**
	 * Releases every snapshot but the given one.
	 */
	synchronized void forgetOthers(Snapshot snapshot) {
		if (this.kept.snapshot() != snapshot) {
			replace(TraitIndex.of(Snapshot.empty()));
		}
	}

	private synchronized TraitIndex count(Snapshot snapshot) {
		if (this.kept.snapshot() == snapshot) {
			return this.kept;
		}
		TraitIndex counted = TraitIndex.of(snapshot);
		if (snapshot.revision() >= this.kept.snapshot().revision()) {
			replace(counted);
		}
		return counted;
	}

	private void replace(TraitIndex traits) {
		this.kept = traits;
		this.replaced.run();
	}

}
