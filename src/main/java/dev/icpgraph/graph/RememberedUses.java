package dev.icpgraph.graph;

import java.util.List;
import java.util.Set;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Ordering;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.api.SelectedFields;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Answers the first page of the technologies of an account from memory, if a client
 * selects no field that only Neo4j has: dates, sources or cursors.
 */
@Component
class RememberedUses {

	private static final Set<String> HELD = Set.of("nodes", "nodes/__typename", "nodes/relation", "nodes/technology",
			"nodes/technology/__typename", "nodes/technology/id", "nodes/technology/name",
			"nodes/technology/categories", "totalCount", "__typename", "pageInfo", "pageInfo/__typename",
			"pageInfo/hasNextPage", "pageInfo/hasPreviousPage");

	private static final Ordering<TechnologyUse> WITHOUT_CURSORS = new Ordering<>("Account.technologies",
			(use) -> use.technology().name(), (use) -> {
				throw new IllegalStateException("Only Neo4j has the cursor of a use");
			});

	private final RememberedAccounts accounts;

	RememberedUses(RememberedAccounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * The page, or {@code null} if it has to come from Neo4j.
	 */
	@Nullable Connection<TechnologyUse> page(Account account, PageRequest page, DataFetchingEnvironment environment) {
		boolean held = page.cursor() == null && HELD.containsAll(SelectedFields.deep(environment));
		List<RememberedAccounts.RememberedUse> uses = held ? this.accounts.technologies(account.id()) : null;
		if (uses == null) {
			return null;
		}
		List<TechnologyUse> first = uses.stream().limit(page.fetchSize()).map((use) -> use(account, use)).toList();
		return Connection.ofFetched(page, first, WITHOUT_CURSORS, uses::size);
	}

	private static TechnologyUse use(Account account, RememberedAccounts.RememberedUse use) {
		Technology technology = new Technology(use.technology(), use.name(), null, null, null, false, null);
		return new TechnologyUse(account, technology, use.relation(), null, null, null, null);
	}

}
