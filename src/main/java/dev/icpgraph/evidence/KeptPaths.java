package dev.icpgraph.evidence;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.icpgraph.snapshot.Snapshot;

/**
 * Caches paths while the snapshot of their evidence is the newest, because every page
 * needs the uses of a technology by best customers.
 */
final class KeptPaths {

	/** Maximum number of cached links, of about 300 bytes each. */
	private static final long MOST_LINKS = 50_000;

	private final Supplier<Snapshot> newest;

	private volatile Generation now = Generation.of(Snapshot.empty());

	KeptPaths(Supplier<Snapshot> newest) {
		this.newest = newest;
	}

	/**
	 * The answer to each question.
	 * @param asked answers the questions that the cache lacks
	 */
	Map<PathQuestion, EvidencePath> of(Set<PathQuestion> questions,
			Function<Set<? extends PathQuestion>, Map<PathQuestion, EvidencePath>> asked) {
		Snapshot snapshot = this.newest.get();
		Generation generation = this.now;
		if (!generation.snapshot().refersTo(snapshot)) {
			generation = Generation.of(snapshot);
			this.now = generation;
		}
		return generation.paths().getAll(questions, asked);
	}

	/**
	 * Paths found while a snapshot was the newest.
	 *
	 * @param snapshot held weakly, so that it can be garbage-collected
	 */
	private record Generation(WeakReference<Snapshot> snapshot, Cache<PathQuestion, EvidencePath> paths) {

		static Generation of(Snapshot snapshot) {
			return new Generation(new WeakReference<>(snapshot),
					Caffeine.newBuilder()
						.maximumWeight(MOST_LINKS)
						.weigher((PathQuestion question, EvidencePath path) -> 1 + path.links().size())
						.build());
		}

	}

}
