package dev.icpgraph.scoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.Measure;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.snapshot.Snapshot;

/**
 * The columns of one snapshot, kept by measure, so that a change of weights, names or
 * tiers asks no account again.
 */
final class Columns {

	private final Snapshot snapshot;

	private final Features features;

	private final Cache<Key, Column> kept;

	/**
	 * @param snapshot whose accounts are asked
	 * @param features asks them
	 * @param most how many columns to keep
	 */
	Columns(Snapshot snapshot, Features features, int most) {
		this.snapshot = snapshot;
		this.features = features;
		this.kept = Caffeine.newBuilder().maximumSize(most).build();
	}

	private record Key(Measure measure, Fading fading) {
	}

	Snapshot snapshot() {
		return this.snapshot;
	}

	/**
	 * The day that ages count from, as of {@link dev.icpgraph.snapshot.Days}.
	 */
	int today() {
		return this.features.today();
	}

	Column of(Signal signal) {
		return of(signal.measure(), new Fading(signal.fading()));
	}

	Column of(Filter filter) {
		return of(filter.measure());
	}

	/**
	 * Without fading.
	 */
	Column of(Measure measure) {
		return of(measure, Fading.NONE);
	}

	/**
	 * To be asked of few accounts; nothing is kept. Without fading.
	 */
	Feature feature(Measure measure) {
		return this.features.of(measure, Fading.NONE);
	}

	private Column of(Measure measure, Fading fading) {
		return this.kept.get(new Key(measure, fading),
				(key) -> Column.of(this.features.of(measure, fading), this.snapshot.accounts()));
	}

}
