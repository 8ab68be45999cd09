package dev.icpgraph.row;

import java.util.Collections;
import java.util.Locale;

/**
 * The kinds of rows, in the best order to write files that arrive together: descriptions
 * before references.
 */
public enum RowKind {

	/** Companies. */
	ACCOUNTS,

	/** Technologies and their categories. */
	TECHNOLOGIES,

	/** People. */
	PEOPLE,

	/** Events such as conferences. */
	EVENTS,

	/** Acquaintances between two people. */
	ACQUAINTANCES,

	/** Uses of technologies by accounts. */
	ACCOUNT_TECHNOLOGIES,

	/** Departments of accounts. */
	DEPARTMENTS,

	/** Arrivals and departures of leaders. */
	LEADERSHIP_CHANGES,

	/** Jobs of people at accounts. */
	EMPLOYMENTS,

	/** Participations in events. */
	PARTICIPATIONS,

	/** Referrals between accounts. */
	REFERRALS,

	/** Accounts that are or were customers. */
	CUSTOMERS,

	/** Visits of accounts to our site. */
	VISITS,

	/** Stages of accounts with competitors. */
	COMPETITOR_STAGES,

	/** Partners of accounts. */
	PARTNERSHIPS;

	/**
	 * The name of the kind in file names and import ids, for example {@code
	 * account_technologies}.
	 */
	public String fileName() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether rows of both kinds may touch the same nodes, so that their writers would
	 * wait for each other.
	 */
	public boolean sharesNodesWith(RowKind other) {
		return !Collections.disjoint(RowDefinitions.of(this).shape().nodes(), RowDefinitions.of(other).shape().nodes());
	}

}
