package dev.icpgraph.merge;

import java.util.Locale;

/**
 * Kinds of nodes that rows refer to and that may exist before a row describes them.
 */
enum RowTarget {

	/** Identified by own key or domain. */
	ACCOUNT(true),

	/** Identified by own key, e-mail address or LinkedIn URL. */
	PERSON(true),

	/** Identified by name, in any case. */
	TECHNOLOGY(false),

	/** Identified by own key. */
	EVENT(false);

	private final boolean aliases;

	RowTarget(boolean aliases) {
		this.aliases = aliases;
	}

	/**
	 * Whether it has several names, so that two nodes may turn out to be one.
	 */
	boolean hasAliases() {
		return this.aliases;
	}

	/**
	 * The noun for it in names of queries and columns.
	 */
	String noun() {
		return name().toLowerCase(Locale.ROOT);
	}

}
