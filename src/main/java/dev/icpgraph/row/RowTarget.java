package dev.icpgraph.row;

import java.util.List;
import java.util.Locale;

import dev.icpgraph.identity.Reference;

/**
 * Kinds of nodes that rows refer to and that may exist before a row describes them.
 */
public enum RowTarget {

	/** Identified by own key or domain. */
	ACCOUNT("key", "domain", Reference.ID),

	/** Identified by own key, e-mail address or LinkedIn URL. */
	PERSON("key", "email", "linkedinUrl", Reference.ID),

	/** Identified by name, in any case. */
	TECHNOLOGY(Reference.ID),

	/** Identified by own key. */
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
	 * The columns in which rows that describe it name it, its own key first.
	 */
	public List<String> columns() {
		return this.names.stream()
			.filter((name) -> !name.equals(Reference.ID))
			.map((name) -> name.equals("key") ? noun() : name)
			.toList();
	}

	/**
	 * Whether it has several names, so that two nodes may turn out to be one.
	 */
	public boolean hasAliases() {
		return this.names.size() > 1;
	}

	/**
	 * The noun for it in names of queries and columns.
	 */
	public String noun() {
		return name().toLowerCase(Locale.ROOT);
	}

}
