package dev.icpgraph.proximity;

/**
 * What the accounts that nearness is measured to are called in sentences.
 */
enum Naming {

	/** The best customers. */
	BEST_CUSTOMERS("your", "best customer"),

	/** Accounts that someone named in a question. */
	GIVEN("the", "given account");

	private final String article;

	private final String noun;

	Naming(String article, String noun) {
		this.article = article;
		this.noun = noun;
	}

	/**
	 * Some of them, for example {@code 4 of your 6 best customers}.
	 * @param count how many of them, above 0
	 * @param all how many there are
	 * @param others whether the one that is spoken of belongs to them too
	 */
	String some(int count, int all, boolean others) {
		String called = (others ? "other " : "") + many(all);
		if (all == 1) {
			return this.article + " only " + called;
		}
		return (count == all) ? "all %d of %s %s".formatted(all, this.article, called)
				: "%d of %s %d %s".formatted(count, this.article, all, called);
	}

	/**
	 * One or more by their names, for example
	 * {@code your best customers Acme, Beta and Gamma}.
	 * @param listed the names in a row
	 * @param count how many they are
	 */
	String named(String listed, int count) {
		return this.article + " " + many(count) + " " + listed;
	}

	private String many(int count) {
		return this.noun + ((count == 1) ? "" : "s");
	}

}
