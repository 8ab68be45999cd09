package dev.icpgraph.merge;

import java.util.Locale;

/**
 * Kinds of nodes that rows refer to and that may be known before they are described.
 */
enum RowTarget {

	/** Known by own key or domain. */
	ACCOUNT(true),

	/** Known by own key, e-mail or LinkedIn URL. */
	PERSON(true),

	/** Known by name, in any case. */
	TECHNOLOGY(false),

	/** Known by own key. */
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
	 * The word for it in names of queries and columns.
	 */
	String noun() {
		return name().toLowerCase(Locale.ROOT);
	}

}
