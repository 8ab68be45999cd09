package dev.icpgraph.api;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Registers reads that answer all keys of one level of a request together, such as the
 * technologies of every account of a list.
 */
@Component
public class BatchedReads {

	private final BatchLoaderRegistry loaders;

	private final Scheduler scheduler;

	BatchedReads(BatchLoaderRegistry loaders, @Qualifier("applicationTaskExecutor") Executor executor) {
		this.loaders = loaders;
		this.scheduler = Schedulers.fromExecutor(executor);
	}

	/**
	 * Registers a read; to be called before the first request.
	 * @param name unique, for example {@code Account.technologies}
	 * @param read reads the values of keys; omits keys without one
	 * @param <K> kind of key
	 * @param <V> kind of value
	 */
	public <K, V extends @Nullable Object> BatchedRead<K, V> register(String name,
			Function<Set<K>, ? extends Map<K, V>> read) {
		this.loaders.<K, V>forName(name)
			.registerMappedBatchLoader((keys, environment) -> Mono.<Map<K, V>>fromCallable(() -> read.apply(keys))
				.subscribeOn(this.scheduler));
		return new BatchedRead<>(name);
	}

}
