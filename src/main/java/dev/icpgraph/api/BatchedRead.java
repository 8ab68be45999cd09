package dev.icpgraph.api;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/**
 * A read that {@link BatchedReads} registered.
 *
 * @param name unique among all reads
 * @param <K> kind of key
 * @param <V> kind of value
 */
public record BatchedRead<K, V extends @Nullable Object>(String name) {

	/**
	 * The value of a key, read together with those of the other keys; {@code null}
	 * without one.
	 */
	public CompletableFuture<V> of(K key, DataFetchingEnvironment environment) {
		DataLoader<K, V> loader = environment.getDataLoader(this.name);
		if (loader == null) {
			throw new IllegalStateException("Unregistered read: " + this.name);
		}
		return loader.load(key);
	}

}
