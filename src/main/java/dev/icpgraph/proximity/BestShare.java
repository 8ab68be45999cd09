package dev.icpgraph.proximity;

/**
 * How many of the best customers share something, for sentences. For one of the best
 * customers, itself is not counted.
 *
 * @param count k, those that share it
 * @param known b, those of which anything is known in this kind of data
 * @param all how many there are
 * @param others whether the account is one of them
 * @param naming what they are called
 */
record BestShare(int count, int known, int all, boolean others, Naming naming) {

	/**
	 * For example {@code 4 of your 6 best customers}, or
	 * {@code 4 of your 6 best customers with known events} where there are more.
	 * @param data the kind of data
	 */
	String of(int some, String data) {
		String called = (this.others ? "other " : "") + this.naming.many(this.known)
				+ ((this.known < this.all) ? " with known " + data : "");
		if (this.known == 1) {
			return this.naming.article() + " only " + called;
		}
		if (some == this.known) {
			return (some == 2) ? "both of %s %s".formatted(this.naming.article(), called)
					: "all %d of %s %s".formatted(some, this.naming.article(), called);
		}
		return "%d of %s %d %s".formatted(some, this.naming.article(), this.known, called);
	}

}
