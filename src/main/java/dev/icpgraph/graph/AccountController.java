package dev.icpgraph.graph;

import dev.icpgraph.listing.NodeListing;
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

	private final FoundNodes found;

	AccountController(Accounts accounts, FoundNodes found) {
		this.accounts = accounts;
		this.found = found;
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
		return this.found.page(LISTING, SearchIndex.ACCOUNT, where, orderBy, page, this.accounts::byIds);
	}

	@SchemaMapping
	String id(Account account) {
		return new GlobalId("Account", account.id()).encoded();
	}

}
