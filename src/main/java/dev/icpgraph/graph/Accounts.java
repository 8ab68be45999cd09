package dev.icpgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Repository;

import dev.icpgraph.api.NodeLoader;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.identity.AccountKey;
import dev.icpgraph.identity.WebDomain;

/**
 * Finds accounts.
 */
@Repository
public class Accounts implements NodeLoader {

	private static final CypherQuery BY_ID = CypherQuery.beside(Accounts.class, "accounts-by-id.cypher");

	private static final CypherQuery BY_DOMAIN = CypherQuery.beside(Accounts.class, "account-by-domain.cypher");

	private static final CypherQuery BY_KEY = CypherQuery.beside(Accounts.class, "account-by-key.cypher");

	private final CypherRunner cypher;

	Accounts(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * Accounts by their ids in the graph, in the order of the ids, without unknown ids.
	 */
	public Map<String, Account> byIds(Collection<String> ids) {
		Map<String, Account> found = new LinkedHashMap<>();
		List<Account> accounts = this.cypher.read(BY_ID, Map.of("ids", List.copyOf(ids)), Accounts::account);
		accounts.forEach((account) -> found.put(account.id(), account));
		Map<String, Account> ordered = new LinkedHashMap<>();
		ids.stream().filter(found::containsKey).forEach((id) -> ordered.put(id, found.get(id)));
		return ordered;
	}

	/**
	 * The account with an id in the graph; {@code null} if the id is unknown or
	 * {@code null}.
	 */
	public @Nullable Account byId(@Nullable String id) {
		return (id != null) ? byIds(List.of(id)).get(id) : null;
	}

	/**
	 * The account of each key, in one read; omits keys of unknown accounts.
	 * @param id gives the id in the graph of a key's account
	 */
	public <T> Map<T, Account> byKeys(Collection<T> keys, Function<T, String> id) {
		Map<String, Account> found = byIds(keys.stream().map(id).collect(Collectors.toSet()));
		Map<T, Account> byKey = new HashMap<>();
		for (T key : keys) {
			Account account = found.get(id.apply(key));
			if (account != null) {
				byKey.put(key, account);
			}
		}
		return byKey;
	}

	/**
	 * The account with a web domain, in any form; {@code null} when unknown.
	 */
	public @Nullable Account byDomain(String domain) {
		WebDomain known = WebDomain.ofKnown(domain).orNull();
		return (known != null) ? this.cypher.readFirst(BY_DOMAIN, Map.of("domain", known.ascii()), Accounts::account)
				: null;
	}

	@Nullable Account byKey(String key) {
		AccountKey own = AccountKey.own(key).orNull();
		return (own != null) ? this.cypher.readFirst(BY_KEY, Map.of("key", own.value()), Accounts::account) : null;
	}

	@Override
	public String type() {
		return "Account";
	}

	@Override
	public Map<String, Account> load(Collection<String> ids) {
		return byIds(ids);
	}

	private static Account account(Record row) {
		return Account.of(new Properties(row.get("account").asMap()));
	}

}
