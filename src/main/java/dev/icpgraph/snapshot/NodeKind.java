package dev.icpgraph.snapshot;

/**
 * What has dense ids in a snapshot: 0 up to their number, in ascending order of the
 * graph's own ids.
 */
public enum NodeKind {

	ACCOUNT(false), TECHNOLOGY(true), CATEGORY(true), EVENT(false), COMPETITOR(true), PARTNER(true),

	/** People who work or worked somewhere, or know someone; only their ids are held. */
	PERSON(false),

	/** Titles, watering holes and the like; see {@link PersonTrait}. */
	TRAIT(true),

	/** Names of departments, such as {@code engineering}, shared by all accounts. */
	DEPARTMENT(true),

	/** Roles in which leaders come and go, such as {@code cto}. */
	LEADERSHIP_ROLE(true),

	/** Names of series of events. */
	SERIES(true),

	/** Kinds of events, such as {@code conference}. */
	EVENT_KIND(true),

	/** The calendar day of a visit has no id of its own: all visits lead to one node. */
	SITE(true);

	private final boolean ignoresCase;

	NodeKind(boolean ignoresCase) {
		this.ignoresCase = ignoresCase;
	}

	boolean ignoresCase() {
		return this.ignoresCase;
	}

}
