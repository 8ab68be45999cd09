package dev.icpgraph.scoring;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.icpgraph.api.BatchedRead;
import dev.icpgraph.api.BatchedReads;
import dev.icpgraph.api.SelectedFields;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Snapshots;

/**
 * Loads the accounts of matches: from memory if the snapshot has all requested fields and
 * is up to date, otherwise from Neo4j, in one batch per page.
 */
@Component
class MatchedAccounts {

	/**
	 * Fields of the account itself that only Neo4j has. All others are found by its id.
	 */
	private static final Set<String> NOT_HELD = Arrays.stream(Account.class.getRecordComponents())
		.map(RecordComponent::getName)
		.filter((field) -> !Set.of("id", "domain", "name").contains(field))
		.collect(Collectors.toUnmodifiableSet());

	private final Snapshots snapshots;

	private final BatchedRead<String, @Nullable Account> accounts;

	MatchedAccounts(Snapshots snapshots, Accounts accounts, BatchedReads reads) {
		this.snapshots = snapshots;
		this.accounts = reads.register("IcpMatch.account", accounts::byIds);
	}

	/**
	 * The account of a match; {@code null} if it was removed after scoring.
	 * @param environment gives the requested fields
	 */
	CompletableFuture<@Nullable Account> of(Score match, DataFetchingEnvironment environment) {
		Snapshot snapshot = match.scores().snapshot();
		boolean held = this.snapshots.upToDate() == snapshot
				&& Collections.disjoint(SelectedFields.immediate(environment), NOT_HELD);
		return held
				? CompletableFuture.completedFuture(Account.called(match.accountId(),
						snapshot.accountDomain(match.account()), snapshot.accountName(match.account())))
				: this.accounts.of(match.accountId(), environment);
	}

}
