package dev.icpgraph.row;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds a row's link among several between the same two nodes, even if its date is
 * corrected, added later or more precise.
 *
 * @param query name of the Cypher file that finds known links, without its ending
 * @param from the column of one end
 * @param to the column of the other end; {@code null} if the row creates a part of one
 * node
 * @param same columns whose values distinguish links if both are known
 * @param date the column of the date, which also distinguishes them
 * @param repeats condition for a repetition
 */
public record LinkRule(String query, String from, @Nullable String to, List<String> same, String date,
		Repeats repeats) {

	/**
	 * Whether rows describe customers, which include the referral.
	 */
	public boolean isOfCustomers() {
		return this.from.equals("referredBy");
	}

	/**
	 * Conditions under which a row is a repetition, a second link between the same two
	 * nodes.
	 */
	public enum Repeats {

		/**
		 * After the last one has ended, as for jobs; another start of a current one is a
		 * correction.
		 */
		AFTER_ITS_END,

		/**
		 * On any other date, as for arrivals of leaders, unless it is the same person.
		 */
		ON_ANOTHER_DATE,

		/**
		 * On any other date, except that an account is won as a customer through another
		 * only once.
		 */
		UNLESS_OF_A_CUSTOMER

	}

}
