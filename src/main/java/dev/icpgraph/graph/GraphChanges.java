package dev.icpgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The accounts and people that were written to: of themselves, or of what they are linked
 * to. Each write leaves word of them under its revision, unless they are too many, or it
 * was about something else; then who follows has to read everything.
 *
 * @param revision that the graph is at with these changes
 * @param accounts ids of accounts
 * @param people ids of people
 */
public record GraphChanges(long revision, Set<String> accounts, Set<String> people) {

	/** What one write may touch and still leave word of. */
	private static final int MOST_OF_A_WRITE = 1_000;

	/**
	 * The number of accounts and people.
	 */
	public int size() {
		return this.accounts.size() + this.people.size();
	}

	/**
	 * How a write leaves word; as something not told of where nothing, or too much, was
	 * touched.
	 */
	public static Map<String, Object> parameters(Set<String> accounts, Set<String> people) {
		int touched = accounts.size() + people.size();
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("told", touched > 0 && touched <= MOST_OF_A_WRITE);
		parameters.put("accounts", List.copyOf(accounts));
		parameters.put("people", List.copyOf(people));
		return parameters;
	}

	/**
	 * The word that all writes since a revision left, {@code null} where one left none.
	 * @param changes for each the accounts and the people
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
