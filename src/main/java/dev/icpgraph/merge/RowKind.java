package dev.icpgraph.merge;

import java.util.Collections;
import java.util.Locale;

/**
 * What rows say. In the order in which files that come together are best written: what is
 * described before what refers to it.
 */
public enum RowKind {

	/** Companies. */
	ACCOUNTS,

	/** Technologies and their categories. */
	TECHNOLOGIES,

	/** People. */
	PEOPLE,

	/** Conferences and the like. */
	EVENTS,

	/** Who knows whom. */
	ACQUAINTANCES,

	/** Which account uses which technology. */
	ACCOUNT_TECHNOLOGIES,

	/** Departments of accounts. */
	DEPARTMENTS,

	/** Who came to lead, or left. */
	LEADERSHIP_CHANGES,

	/** Who works or worked where. */
	EMPLOYMENTS,

	/** Who took part in which event. */
	PARTICIPATIONS,

	/** Which account referred which. */
	REFERRALS,

	/** Which accounts buy. */
	CUSTOMERS,

	/** Visits of accounts to our site. */
	VISITS,

	/** Where accounts stand with competitors. */
	COMPETITOR_STAGES,

	/** Partners of accounts. */
	PARTNERSHIPS;

	/**
	 * The word for it in file names and import ids, for example
	 * {@code account_technologies}.
	 */
	public String fileName() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether rows of both kinds may come to the same nodes, so that writers of them
	 * would wait for each other.
	 */
	public boolean sharesNodesWith(RowKind other) {
		return !Collections.disjoint(RowShapes.of(this).nodes(), RowShapes.of(other).nodes());
	}

}
