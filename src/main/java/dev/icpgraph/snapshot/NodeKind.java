package dev.icpgraph.snapshot;

/**
 * The kinds of nodes with dense ids in a snapshot: from 0, in ascending order of their
 * ids in the graph.
 */
public enum NodeKind {

	ACCOUNT(false), TECHNOLOGY(true), CATEGORY(true), EVENT(false), COMPETITOR(true), PARTNER(true),

	/** People with a job or an acquaintance; a snapshot holds only their ids. */
	PERSON(false),

	/** Traits such as titles and watering holes; see {@link PersonTrait}. */
	TRAIT(true),

	/** Names of departments, such as {@code engineering}, shared by all accounts. */
	DEPARTMENT(true),

	/** Roles of leaders who join or leave, such as {@code cto}. */
	LEADERSHIP_ROLE(true),

	/** Names of series of events. */
	SERIES(true),

	/** Kinds of events, such as {@code conference}. */
	EVENT_KIND(true),

	/**
	 * Our own site, one node as the target of all visits: a visit has a day but no id.
	 */
	SITE(true);

	private final boolean ignoresCase;

	NodeKind(boolean ignoresCase) {
		this.ignoresCase = ignoresCase;
	}

	boolean ignoresCase() {
		return this.ignoresCase;
	}

}
