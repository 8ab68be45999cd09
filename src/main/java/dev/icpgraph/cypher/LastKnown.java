package dev.icpgraph.cypher;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Reads values from Neo4j, and returns the last known value while Neo4j is away; for the
 * few values that requests need besides the snapshot, such as the ICP.
 *
 * @param <K> key of a value
 * @param <V> type of the values
 */
public final class LastKnown<K, V> implements Function<K, @Nullable V> {

	private final Function<K, @Nullable V> reading;

	private final Map<K, V> known = new ConcurrentHashMap<>();

	public LastKnown(Function<K, @Nullable V> reading) {
		this.reading = reading;
	}

	@Override
	public @Nullable V apply(K key) {
		try {
			V value = this.reading.apply(key);
			if (value != null) {
				this.known.put(key, value);
			}
			else {
				this.known.remove(key);
			}
			return value;
		}
		catch (RuntimeException ex) {
			V last = this.known.get(key);
			if (last == null || !DatabaseAway.isWhy(ex)) {
				throw ex;
			}
			return last;
		}
	}

}
