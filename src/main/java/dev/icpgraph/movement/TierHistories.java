package dev.icpgraph.movement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.stereotype.Component;

import dev.icpgraph.api.BatchedRead;
import dev.icpgraph.api.BatchedReads;

/**
 * Loads the moves of many accounts between the tiers of an ICP, such as of a page, by
 * reading the recorded runs once.
 */
@Component
class TierHistories {

	private final ScoreRuns runs;

	private final BatchedRead<Key, List<TierMove>> moves;

	TierHistories(ScoreRuns runs, BatchedReads reads) {
		this.runs = runs;
		this.moves = reads.register("Account.tierMoves", this::read);
	}

	/**
	 * The beginning and every recorded move of an account, latest first.
	 * @param icp key of an ICP
	 */
	CompletableFuture<List<TierMove>> of(String icp, String accountId, DataFetchingEnvironment environment) {
		return this.moves.of(new Key(icp, accountId), environment);
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
