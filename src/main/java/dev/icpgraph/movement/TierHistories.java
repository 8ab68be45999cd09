package dev.icpgraph.movement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Loads the moves of many accounts between the tiers of an ICP, such as of a page, by
 * reading the recorded runs once.
 */
@Component
class TierHistories {

	private static final String LOADER = "tierMoves";

	private final ScoreRuns runs;

	TierHistories(ScoreRuns runs, BatchLoaderRegistry loaders, AsyncTaskExecutor applicationTaskExecutor) {
		this.runs = runs;
		loaders.<Key, List<TierMove>>forName(LOADER)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> read(keys))
				.subscribeOn(Schedulers.fromExecutor(applicationTaskExecutor)));
	}

	/**
	 * The beginning and every recorded move of an account, latest first.
	 * @param icp key of an ICP
	 */
	CompletableFuture<List<TierMove>> of(String icp, String accountId, DataFetchingEnvironment environment) {
		DataLoader<Key, List<TierMove>> loader = environment.getDataLoader(LOADER);
		if (loader == null) {
			throw new IllegalStateException("Nobody registered " + LOADER);
		}
		return loader.load(new Key(icp, accountId));
	}

	private Map<Key, List<TierMove>> read(Set<Key> keys) {
		Map<Key, List<TierMove>> found = new HashMap<>();
		keys.stream()
			.collect(Collectors.groupingBy(Key::icp, Collectors.mapping(Key::accountId, Collectors.toSet())))
			.forEach((icp, accounts) -> {
				Map<String, List<TierMove>> moves = this.runs.of(icp, accounts);
				accounts.forEach((account) -> found.put(new Key(icp, account), moves.getOrDefault(account, List.of())));
			});
		return found;
	}

	private record Key(String icp, String accountId) {
	}

}
