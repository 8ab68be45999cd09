package dev.icpgraph.customer;

/**
 * Describes the customers that an account is compared with.
 */
public final class Comparison {

	private Comparison() {
	}

	/**
	 * The rule that chose the best customers, as a sentence; for one of them, also that
	 * it is left out.
	 */
	public static String of(String rule, BestCustomers best, Naming naming, int account) {
		return best.contains(account) ? rule + withoutItself(best.size() - 1, naming) : rule;
	}

	private static String withoutItself(int others, Naming naming) {
		return " This account is one of them and is not evidence for itself: " + ((others == 0)
				? "there is no other " + naming.many(1) + " to be near to." : "it is measured against the other "
						+ ((others == 1) ? "" : others + " ") + naming.many(others) + ".");
	}

}
