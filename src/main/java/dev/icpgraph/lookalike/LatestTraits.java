package dev.icpgraph.lookalike;

import dev.icpgraph.snapshot.Snapshot;

/**
 * Counts the traits of a snapshot once and keeps the counts of the newest one in use. An
 * index is valid only for its own snapshot, because each snapshot numbers accounts
 * differently.
 */
final class LatestTraits {

	private final Runnable replaced;

	private volatile TraitIndex kept = TraitIndex.of(Snapshot.empty());

	/**
	 * @param replaced runs when another snapshot replaces the kept one
	 */
	LatestTraits(Runnable replaced) {
		this.replaced = replaced;
	}

	/**
	 * The traits of any snapshot, even if it is no longer the newest.
	 */
	TraitIndex of(Snapshot snapshot) {
		TraitIndex now = this.kept;
		return (now.snapshot() == snapshot) ? now : count(snapshot);
	}

	/**
	 * Releases every snapshot except the given one.
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
