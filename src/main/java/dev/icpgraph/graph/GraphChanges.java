package dev.icpgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The accounts and people whose own data or links changed. Each write records their ids
 * under its revision, up to {@value #MOST_OF_A_WRITE}; after a larger write, or a write
 * to other nodes, a reader has to read everything.
 *
 * @param revision graph revision that includes these changes
 * @param accounts ids of accounts
 * @param people ids of people
 */
public record GraphChanges(long revision, Set<String> accounts, Set<String> people) {

	/** Maximum number of accounts and people that one write records. */
	private static final int MOST_OF_A_WRITE = 1_000;

	/**
	 * Number of accounts and people.
	 */
	public int size() {
		return this.accounts.size() + this.people.size();
	}

	/**
	 * The record of a write as query parameters, marked as incomplete if it touched too
	 * many accounts and people, or none.
	 */
	static Map<String, Object> parameters(Set<String> accounts, Set<String> people) {
		int touched = accounts.size() + people.size();
		boolean complete = touched > 0 && touched <= MOST_OF_A_WRITE;
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("told", complete);
		parameters.put("accounts", complete ? List.copyOf(accounts) : List.of());
		parameters.put("people", complete ? List.copyOf(people) : List.of());
		return parameters;
	}

	/**
	 * Merges the records of all writes since a revision; {@code null} if one is missing.
	 * @param changes accounts and people of each write
	 */
	static @Nullable GraphChanges of(long since, long revision, List<List<List<String>>> changes) {
		if (changes.size() != revision - since) {
			return null;
		}
		Set<String> accounts = new TreeSet<>();
		Set<String> people = new TreeSet<>();
		changes.forEach((change) -> {
			accounts.addAll(change.get(0));
			people.addAll(change.get(1));
		});
		return new GraphChanges(revision, accounts, people);
	}

}
