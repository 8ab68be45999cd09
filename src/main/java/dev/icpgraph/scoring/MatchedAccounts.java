package dev.icpgraph.scoring;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Snapshots;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * The accounts of matches: out of memory where no more is asked than the snapshot holds
 * of them and nothing was written since, else read, all of a page at once.
 */
@Component
class MatchedAccounts {

	private static final Set<String> HELD = Set.of("id", "domain", "name", "__typename");

	private final Snapshots snapshots;

	MatchedAccounts(Snapshots snapshots, Accounts accounts, BatchLoaderRegistry loaders,
			AsyncTaskExecutor applicationTaskExecutor) {
		this.snapshots = snapshots;
		loaders.forTypePair(String.class, Account.class)
			.registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> accounts.byIds(ids))
				.subscribeOn(Schedulers.fromExecutor(applicationTaskExecutor)));
	}

	/**
	 * The account of a match, nothing when it was removed since it was scored.
	 * @param environment tells which fields are asked
	 */
	CompletableFuture<@Nullable Account> of(Score match, DataFetchingEnvironment environment,
			DataLoader<String, @Nullable Account> read) {
		Snapshot snapshot = match.scores().snapshot();
		boolean held = this.snapshots.current() == snapshot && !this.snapshots.stale()
				&& environment.getSelectionSet()
					.getImmediateFields()
					.stream()
					.map(SelectedField::getName)
					.allMatch(HELD::contains);
		return held
				? CompletableFuture.completedFuture(Account.called(match.accountId(),
						snapshot.accountDomain(match.account()), snapshot.accountName(match.account())))
				: read.load(match.accountId());
	}

}
