package dev.icpgraph.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.Caller;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.Problem;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.merge.AccountUnion;
import dev.icpgraph.merge.AccountUnions;
import dev.icpgraph.merge.PartedAccounts;

/**
 * Merges accounts, and undoes merges, for clients.
 */
@Controller
class UnionController {

	private final AccountUnions unions;

	private final Accounts accounts;

	UnionController(AccountUnions unions, Accounts accounts) {
		this.unions = unions;
		this.accounts = accounts;
	}

	record MergeAccountsInput(String keep, String gone, @Nullable String reason) {
	}

	record MergeAccountsPayload(@Nullable Account account, List<Problem> problems) {
	}

	record PartAccountsInput(String union) {
	}

	/**
	 * The outcome of undoing a merge.
	 *
	 * @param account account that stayed; {@code null} if nothing changed
	 * @param back the account that is back; {@code null} if nothing changed
	 * @param left number of links and parts that stay with the first
	 */
	record PartAccountsPayload(@Nullable Account account, @Nullable Account back, int left, List<Problem> problems) {
	}

	@MutationMapping
	MergeAccountsPayload mergeAccounts(@Argument MergeAccountsInput input) {
		String keep = GlobalId.idOf("Account", input.keep());
		List<Problem> problems = this.unions.unite(keep, GlobalId.idOf("Account", input.gone()), Caller.name(),
				input.reason());
		return new MergeAccountsPayload(problems.isEmpty() ? account(keep) : null, problems);
	}

	@MutationMapping
	PartAccountsPayload partAccounts(@Argument PartAccountsInput input) {
		PartedAccounts parted = this.unions.part(GlobalId.idOf("AccountUnion", input.union()), Caller.name());
		boolean done = parted.problems().isEmpty();
		return new PartAccountsPayload(done ? account(parted.keep()) : null, done ? account(parted.back()) : null,
				parted.left(), parted.problems());
	}

	@BatchMapping
	Map<Account, List<AccountUnion>> unions(List<Account> accounts) {
		Map<Account, List<AccountUnion>> unions = new LinkedHashMap<>();
		Map<String, List<AccountUnion>> found = new LinkedHashMap<>();
		this.unions.into(accounts.stream().map(Account::id).distinct().toList())
			.forEach((it) -> found.computeIfAbsent(it.accountId(), (any) -> new ArrayList<>()).add(it));
		accounts.forEach((account) -> unions.put(account, found.getOrDefault(account.id(), List.of())));
		return unions;
	}

	private @Nullable Account account(@Nullable String id) {
		return this.accounts.byId(id);
	}

}
