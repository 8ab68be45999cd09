package dev.icpgraph.lookalike;

/**
 * What accounts can have in common, with the words for it.
 */
enum TraitKind {

	/** A technology that it uses. */
	TECHNOLOGY("uses %s", "does", "do"),

	/** A category of technologies that it uses. */
	CATEGORY("uses something in the category %s", "does", "do"),

	/** Its industry. */
	INDUSTRY("works in the industry %s", "does", "do"),

	/** Its number of employees, as a band. */
	HEADCOUNT("has %s employees", "does", "do"),

	/** Its yearly revenue, as a band. */
	REVENUE("earns %s US dollars a year", "does", "do"),

	/** The country it is in. */
	COUNTRY("has its seat in %s", "does", "do"),

	/** How it earns. */
	BUSINESS_MODEL("has the business model %s", "does", "do"),

	/** How it works. */
	OPERATING_MODEL("has the operating model %s", "does", "do"),

	/** An event that it took part in. */
	EVENT("took part in %s", "did", "did"),

	/** A partner that it works with. */
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
	 * What an account with it does, without the subject: {@code uses Segment}.
	 */
	String sentence(String name) {
		return this.sentence.formatted(name);
	}

	/**
	 * The verb that stands for the sentence: as one does, as two do.
	 */
	String verb(int subjects) {
		return (subjects == 1) ? this.singular : this.plural;
	}

}
