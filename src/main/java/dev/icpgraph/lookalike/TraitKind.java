package dev.icpgraph.lookalike;

/**
 * The kinds of traits that accounts can share, with their words.
 */
enum TraitKind {

	/** A technology that the account uses. */
	TECHNOLOGY("uses %s", "does", "do"),

	/** A category of technologies that the account uses. */
	CATEGORY("uses something in the category %s", "does", "do"),

	/** The industry of the account. */
	INDUSTRY("works in the industry %s", "does", "do"),

	/** The number of employees, as a band. */
	HEADCOUNT("has %s employees", "does", "do"),

	/** The yearly revenue, as a band. */
	REVENUE("earns %s US dollars a year", "does", "do"),

	/** The country of the head office. */
	COUNTRY("has its seat in %s", "does", "do"),

	/** The business model. */
	BUSINESS_MODEL("has the business model %s", "does", "do"),

	/** The operating model. */
	OPERATING_MODEL("has the operating model %s", "does", "do"),

	/** An event that the account took part in. */
	EVENT("took part in %s", "did", "did"),

	/** A partner of the account. */
	PARTNER("is a partner of %s", "is", "are");

	private final String sentence;

	private final String singular;

	private final String plural;

	TraitKind(String sentence, String singular, String plural) {
		this.sentence = sentence;
		this.singular = singular;
		this.plural = plural;
	}

	/**
	 * A clause about an account with the trait, without its subject: {@code uses
	 * Segment}.
	 */
	String sentence(String name) {
		return this.sentence.formatted(name);
	}

	/**
	 * The verb that stands in for the clause: as one does, as two do.
	 */
	String verb(int subjects) {
		return (subjects == 1) ? this.singular : this.plural;
	}

}
