package dev.icpgraph.undo;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A node or link of the graph with its history and dependents.
 *
 * @param number number in the store
 * @param type label of the node or type of the link
 * @param name for users
 * @param isLink whether it is a link
 * @param history history of the imports that set it
 * @param decided whether users made a decision about it
 * @param united whether a user merged its account with another, or undid that, so that
 * records may belong to either
 * @param used whether links of others need it
 * @param user import and row of one of these links; empty if none has them
 */
record FoundElement(long number, String type, String name, boolean isLink, ElementHistory history, boolean decided,
		boolean united, boolean used, Map<String, Object> user) {

	/** The names by which rows refer to nodes. */
	private static final Map<String, Set<String>> NAMES = Map.of("Account", Set.of("id", "key", "domain"), "Person",
			Set.of("id", "key", "email", "linkedinUrl"), "Technology", Set.of("id", "name"), "Event", Set.of("id"));

	ElementChange without(String importId) {
		return this.history.without(importId, this.isLink);
	}

	/**
	 * Whether it must stay although no import sets it.
	 */
	boolean isNeeded() {
		return this.decided || this.used;
	}

	LeftReason neededBy() {
		return this.decided ? LeftReason.DECIDED_BY_USERS : LeftReason.USED_BY_OTHERS;
	}

	/**
	 * Its values if it stays only because others need it: a node that rows refer to keeps
	 * the names they use.
	 */
	Map<String, Object> bare() {
		Map<String, Object> values = new HashMap<>(this.history.now());
		Set<String> names = NAMES.get(this.type);
		if (names != null) {
			values.keySet().retainAll(names);
			values.put("stub", true);
		}
		values.remove("importId");
		values.remove("row");
		values.putAll(this.user);
		return values;
	}

	LeftElement example(String changedBy) {
		return new LeftElement(this.type, this.name, changedBy);
	}

}
