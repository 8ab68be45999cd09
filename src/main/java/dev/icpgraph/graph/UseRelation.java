package dev.icpgraph.graph;

/**
 * The relations of an account to a technology, each a type of link in the graph. Using a
 * technology, contributing to it and making it are different facts with different words.
 */
public enum UseRelation {

	/** The account uses it. */
	USES("uses", "use", ""),

	/** People of the account contribute to it. */
	CONTRIBUTES_TO("contributes to", "contribute to", " (contributes)"),

	/** The account makes it. */
	MAKES("makes", "make", " (builds)");

	private final String verb;

	private final String plain;

	private final String label;

	UseRelation(String verb, String plain, String label) {
		this.verb = verb;
		this.plain = plain;
		this.label = label;
	}

	/**
	 * The verb for one account: {@code contributes to}.
	 */
	public String verb() {
		return this.verb;
	}

	/**
	 * The verb after {@code does not}: {@code contribute to}.
	 */
	public String plain() {
		return this.plain;
	}

	/**
	 * The suffix of a technology's name that stands for this relation in lists without
	 * such a column: {@code Prow (contributes)}. Empty for none.
	 */
	public String label() {
		return this.label;
	}

}
