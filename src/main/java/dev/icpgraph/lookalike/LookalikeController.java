package dev.icpgraph.lookalike;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.evidence.EvidencePath;
import dev.icpgraph.evidence.EvidencePaths;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.statistics.RankRange;

/**
 * Shows the accounts most like the given ones, with evidence.
 */
@Controller
class LookalikeController {

	private final CurrentLookalikes lookalikes;

	private final Accounts accounts;

	private final EvidencePaths paths;

	LookalikeController(CurrentLookalikes lookalikes, Accounts accounts, EvidencePaths paths) {
		this.paths = paths;
		this.lookalikes = lookalikes;
		this.accounts = accounts;
	}

	@QueryMapping
	LookalikeConnection lookalikes(@Argument List<String> seeds, @Argument boolean excludeCustomers,
			@Argument @Nullable Map<String, Object> where, PageRequest page) {
		List<String> ids = seeds.stream().map((seed) -> GlobalId.idOf("Account", seed)).toList();
		return page(ids, excludeCustomers, where, page);
	}

	@SchemaMapping(typeName = "Account", field = "lookalikes")
	LookalikeConnection lookalikesOfOne(Account account, @Argument boolean excludeCustomers,
			@Argument @Nullable Map<String, Object> where, PageRequest page) {
		return page(List.of(account.id()), excludeCustomers, where, page);
	}

	@BatchMapping(typeName = "Lookalike", field = "account")
	Map<Lookalike, Account> accounts(List<Lookalike> lookalikes) {
		return this.accounts.byKeys(lookalikes, Lookalike::accountId);
	}

	@BatchMapping(typeName = "Lookalike")
	Map<Lookalike, RankRange> rankRange(List<Lookalike> lookalikes) {
		return LookalikeRanks.of(lookalikes);
	}

	@BatchMapping(typeName = "NearestSeed", field = "account")
	Map<NearestSeed, Account> seeds(List<NearestSeed> seeds) {
		return this.accounts.byKeys(seeds, NearestSeed::accountId);
	}

	@SchemaMapping(typeName = "Lookalike")
	List<SharedTrait> evidence(Lookalike lookalike, @Argument int first) {
		return lookalike.evidence(PageRequest.first(first).size());
	}

	@BatchMapping(typeName = "SharedTrait")
	Map<SharedTrait, EvidencePath> path(List<SharedTrait> traits) {
		return this.paths.of(traits, (trait) -> List.of(trait.question()));
	}

	private LookalikeConnection page(List<String> seeds, boolean excludeCustomers, @Nullable Map<String, Object> where,
			PageRequest page) {
		return this.lookalikes.page(seeds, excludeCustomers, LookalikeWhere.of(where), page);
	}

}
