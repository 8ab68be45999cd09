package dev.icpgraph.customer;

/**
 * The share of best customers with a trait, for sentences. A best customer does not count
 * itself.
 *
 * @param count k, number of best customers that share it
 * @param known b, number of best customers with this kind of data
 * @param all number of best customers
 * @param others whether the account is one of them
 * @param naming the noun for them
 */
public record BestShare(int count, int known, int all, boolean others, Naming naming) {

	/**
	 * The end of the sentence if only one of several shares it.
	 */
	public String restsOn() {
		return (this.known == 1) ? "" : this.naming.restsOn(this.count);
	}

	/**
	 * For example {@code 4 of your 6 best customers}, or
	 * {@code 4 of your 6 best customers with known events} if there are more without this
	 * data.
	 * @param data the kind of data
	 */
	public String of(int some, String data) {
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
