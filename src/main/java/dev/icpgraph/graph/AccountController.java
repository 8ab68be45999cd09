package dev.icpgraph.graph;

import dev.icpgraph.listing.NodeListing;
import dev.icpgraph.listing.NodeLists;
import dev.icpgraph.listing.NodeOrder;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.PageRequest;

/**
 * Finds and lists accounts for clients.
 */
@Controller
class AccountController {

	private static final NodeListing<Account> LISTING = new NodeListing<>("Account", AccountField.values(),
			(row) -> Account.of(new Properties(row)));

	private final Accounts accounts;

	private final NodeLists lists;

	private final NodeSearch search;

	AccountController(Accounts accounts, NodeLists lists, NodeSearch search) {
		this.accounts = accounts;
		this.lists = lists;
		this.search = search;
	}

	@QueryMapping
	@Nullable Account account(@Argument AccountLookup by) {
		if (by.id() != null) {
			String id = GlobalId.idOf("Account", by.id());
			return this.accounts.byId(id);
		}
		return (by.domain() != null) ? this.accounts.byDomain(by.domain())
				: this.accounts.byKey(String.valueOf(by.key()));
	}

	@QueryMapping
	Connection<Account> accounts(@Argument @Nullable Map<String, Object> where, @Argument @Nullable NodeOrder orderBy,
			PageRequest page) {
		return this.lists.page(LISTING, this.search.resolved(SearchIndex.ACCOUNT, where), orderBy, page);
	}

	@SchemaMapping
	String id(Account account) {
		return new GlobalId("Account", account.id()).encoded();
	}

}
