package dev.icpgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.identity.AccountKey;
import dev.icpgraph.identity.Parsed;

/**
 * Our own accounts: the setting {@code icpgraph.ours}, with web domains or keys. Their
 * current employees are our people.
 */
@Repository
public class OwnAccounts {

	private static final CypherQuery BY_NAME = CypherQuery.beside(OwnAccounts.class, "own-accounts.cypher");

	private static final CypherQuery STAFF = CypherQuery.beside(OwnAccounts.class, "own-people.cypher");

	private final CypherRunner cypher;

	private final List<String> names;

	OwnAccounts(CypherRunner cypher, @Value("${icpgraph.ours:}") List<String> names) {
		this.cypher = cypher;
		this.names = names.stream().map(String::strip).filter((name) -> !name.isEmpty()).map(OwnAccounts::key).toList();
	}

	/**
	 * @throws IllegalArgumentException if a name is not a valid domain or key
	 */
	private static String key(String name) {
		AccountKey known = AccountKey.ofKnown(name).orNull();
		Parsed<AccountKey> own = AccountKey.own(name);
		return switch (own) {
			case Parsed.Taken<AccountKey> taken -> (known != null) ? known.value() : taken.value().value();
			case Parsed.Refused<AccountKey> refused ->
				throw new IllegalArgumentException("icpgraph.ours: " + refused.refusal().text());
		};
	}

	/**
	 * The names in the setting: domains in their normal form, and keys.
	 */
	public List<String> names() {
		return this.names;
	}

	/**
	 * Their ids in the graph; empty when none is set or known.
	 */
	public Set<String> ids() {
		return this.names.isEmpty() ? Set.of()
				: Set.copyOf(this.cypher.read(BY_NAME, Map.of("names", this.names), (row) -> row.get("id").asString()));
	}

	/**
	 * The people in a list who work for us now.
	 * @param people ids in the graph
	 */
	Set<String> people(List<String> people) {
		Set<String> own = ids();
		return own.isEmpty() ? Set.of() : Set.copyOf(this.cypher.read(STAFF,
				Map.of("people", people, "ours", List.copyOf(own)), (row) -> row.get("id").asString()));
	}

}
