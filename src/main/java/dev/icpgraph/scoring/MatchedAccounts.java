package dev.icpgraph.scoring;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.icpgraph.api.BatchedRead;
import dev.icpgraph.api.BatchedReads;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Snapshots;

/**
 * Loads the accounts of matches: from memory when the snapshot holds all requested fields
 * and is up to date, else from Neo4j, in one batch per page.
 */
@Component
class MatchedAccounts {

	private static final Set<String> HELD = Set.of("id", "domain", "name", "__typename");

	private final Snapshots snapshots;

	private final BatchedRead<String, @Nullable Account> accounts;

	MatchedAccounts(Snapshots snapshots, Accounts accounts, BatchedReads reads) {
		this.snapshots = snapshots;
		this.accounts = reads.register("IcpMatch.account", accounts::byIds);
	}

	/**
	 * The account of a match; null when it was removed after scoring.
	 * @param environment gives the requested fields
	 */
	CompletableFuture<@Nullable Account> of(Score match, DataFetchingEnvironment environment) {
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
				: this.accounts.of(match.accountId(), environment);
	}

}
