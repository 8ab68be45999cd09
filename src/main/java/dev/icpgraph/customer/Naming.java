package dev.icpgraph.customer;

/**
 * The nouns for the accounts that nearness is measured against.
 */
public enum Naming {

	/** The best customers. */
	BEST_CUSTOMERS("your", "best customer", "customer"),

	/** The best customers, and accounts that are only wished for. */
	WITH_WISHED("your", "best or wished-for account", "account"),

	/** Accounts given in a query. */
	GIVEN("the", "given account", "account");

	private final String article;

	private final String noun;

	private final String lone;

	Naming(String article, String noun, String lone) {
		this.article = article;
		this.noun = noun;
		this.lone = lone;
	}

	/**
	 * Names one or more of them, for example {@code your best customers Acme, Beta and
	 * Gamma}.
	 * @param listed the names as a list in words
	 * @param count number of names
	 */
	public String named(String listed, int count) {
		return this.article + " " + many(count) + " " + listed;
	}

	/**
	 * The end of a sentence about an item that only one of them shares.
	 */
	public String restsOn(int count) {
		return (count == 1) ? "; rests on 1 " + this.lone : "";
	}

	public String article() {
		return this.article;
	}

	/**
	 * The noun for a number of accounts.
	 */
	public String many(int count) {
		return this.noun + ((count == 1) ? "" : "s");
	}

}
