package dev.icpgraph.row;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the link that a row means among several between the same two nodes, even when its
 * date is corrected, comes later or is more precise.
 *
 * @param query name of the Cypher file that finds known links, without its ending
 * @param from the column of one end
 * @param to the column of the other end, {@code null} when the row makes a part of one
 * node
 * @param same columns whose values tell links apart where both are known
 * @param date the column of the date that also tells them apart
 * @param repeats when the same happens again
 */
public record LinkRule(String query, String from, @Nullable String to, List<String> same, String date,
		Repeats repeats) {

	/**
	 * Whether rows describe customers, so that the referral is a side of them.
	 */
	public boolean isOfCustomers() {
		return this.from.equals("referredBy");
	}

	/**
	 * When the same happens again between the same two nodes.
	 */
	public enum Repeats {

		/**
		 * Once the last has ended, as a job does: another beginning of what goes on is a
		 * correction.
		 */
		AFTER_ITS_END,

		/** On any other date, as a leader's coming does unless it is the same person. */
		ON_ANOTHER_DATE,

		/**
		 * On any other date, but an account is won as a customer through another once.
		 */
		UNLESS_OF_A_CUSTOMER

	}

}
