package dev.icpgraph.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.identity.CompanyNames;
import dev.icpgraph.profile.KnownCompanies;

/**
 * Finds the accounts of companies by name, for files without domains.
 */
@Repository
public class CompanyAccounts {

	private final CypherQuery names = CypherQuery.beside(CompanyAccounts.class, "account-names.cypher");

	private final CypherRunner cypher;

	public CompanyAccounts(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * Finds all wanted companies. Reads the names of all accounts once: a few seconds for
	 * a million.
	 */
	public Found find(Wanted wanted) {
		Map<String, Set<String>> byName = new HashMap<>();
		if (!wanted.names.isEmpty()) {
			this.cypher.stream(this.names, Map.of(), (row) -> {
				String name = CompanyNames.folded(row.get("name").asString());
				if (wanted.names.contains(name)) {
					byName.computeIfAbsent(name, (any) -> new HashSet<>()).add(row.get("reference").asString());
				}
			});
		}
		return new Found(byName);
	}

	/**
	 * Collects the company names in a file.
	 */
	public static final class Wanted implements KnownCompanies {

		private final Set<String> names = new HashSet<>();

		@Override
		public @Nullable String account(String name) {
			this.names.add(CompanyNames.folded(name));
			return null;
		}

	}

	/**
	 * The accounts that were found, and the names without one.
	 */
	public static final class Found implements KnownCompanies {

		private static final int MOST_SHOWN = 5;

		private final Map<String, Set<String>> byName;

		private final Set<String> unknown = new LinkedHashSet<>();

		private final Set<String> severalTimes = new LinkedHashSet<>();

		private Found(Map<String, Set<String>> byName) {
			this.byName = byName;
		}

		@Override
		public @Nullable String account(String name) {
			Set<String> accounts = this.byName.getOrDefault(CompanyNames.folded(name), Set.of());
			if (accounts.size() != 1) {
				(accounts.isEmpty() ? this.unknown : this.severalTimes).add(name);
				return null;
			}
			return accounts.iterator().next();
		}

		/**
		 * Warnings about companies without exactly one account, with the remedy.
		 */
		public List<String> warnings() {
			List<String> warnings = new ArrayList<>();
			if (!this.unknown.isEmpty()) {
				warnings.add("No account has the name of %s: load a list with their domains, then send this file again"
					.formatted(shown(this.unknown)));
			}
			if (!this.severalTimes.isEmpty()) {
				warnings.add("Several accounts have the name of %s: their rows have no account"
					.formatted(shown(this.severalTimes)));
			}
			return warnings;
		}

		private static String shown(Set<String> names) {
			String first = names.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
			return (names.size() > MOST_SHOWN)
					? "%s and %,d other companies".formatted(first, names.size() - MOST_SHOWN) : first;
		}

	}

}
