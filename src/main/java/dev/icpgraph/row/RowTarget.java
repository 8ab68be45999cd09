package dev.icpgraph.row;

import java.util.List;
import java.util.Locale;

import dev.icpgraph.identity.Reference;

/**
 * Kinds of nodes that rows refer to and that may exist before a row describes them.
 */
public enum RowTarget {

	/** Identified by the user's own key or domain. */
	ACCOUNT("key", "domain", Reference.ID),

	/** Identified by the user's own key, e-mail address or LinkedIn URL. */
	PERSON("key", "email", "linkedinUrl", Reference.ID),

	/** Identified by name, ignoring case. */
	TECHNOLOGY(Reference.ID),

	/** Identified by the user's own key. */
	EVENT(Reference.ID);

	@SuppressWarnings("ImmutableEnumChecker") // List.of
	private final List<String> names;

	RowTarget(String... names) {
		this.names = List.of(names);
	}

	/**
	 * The properties that identify it.
	 */
	public List<String> names() {
		return this.names;
	}

	/**
	 * The columns that name it in rows that describe it, the user's own key first.
	 */
	public List<String> columns() {
		return this.names.stream()
			.filter((name) -> !name.equals(Reference.ID))
			.map((name) -> name.equals("key") ? noun() : name)
			.toList();
	}

	/**
	 * Whether it has several names, so that two nodes may turn out to be the same.
	 */
	public boolean hasAliases() {
		return this.names.size() > 1;
	}

	/**
	 * The noun for it in the names of queries and columns.
	 */
	public String noun() {
		return name().toLowerCase(Locale.ROOT);
	}

}
