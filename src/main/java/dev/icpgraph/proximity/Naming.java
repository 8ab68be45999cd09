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
	 * One or more by their names, for example
	 * {@code your best customers Acme, Beta and Gamma}.
	 * @param listed the names in a row
	 * @param count how many they are
	 */
	String named(String listed, int count) {
		return this.article + " " + many(count) + " " + listed;
	}

	String article() {
		return this.article;
	}

	/**
	 * The noun for so many of them.
	 */
	String many(int count) {
		return this.noun + ((count == 1) ? "" : "s");
	}

}
