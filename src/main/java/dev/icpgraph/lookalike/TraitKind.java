package dev.icpgraph.lookalike;

/**
 * The kinds of traits that accounts can share, with their words.
 */
public enum TraitKind {

	/** A technology that the account uses. */
	TECHNOLOGY("uses %s", "does", "do"),

	/** A technology that people of the account contribute to. */
	CONTRIBUTION("contributes to %s", "does", "do"),

	/** A technology that the account makes. */
	PRODUCT("makes %s", "does", "do"),

	/** A category of technologies that the account uses. */
	CATEGORY("uses something in the category %s", "does", "do"),

	/** A category of technologies that people of the account contribute to. */
	CONTRIBUTION_CATEGORY("contributes to something in the category %s", "does", "do"),

	/** A category of technologies that the account makes. */
	PRODUCT_CATEGORY("makes something in the category %s", "does", "do"),

	/** The industry of the account. */
	INDUSTRY("works in the industry %s", "does", "do"),

	/** The number of employees, as a band. */
	HEADCOUNT("has %s employees", "does", "do"),

	/** The yearly revenue, as a band. */
	REVENUE("earns %s US dollars a year", "does", "do"),

	/** The country of the head office. */
	COUNTRY("is based in %s", "is", "are"),

	/** The business model. */
	BUSINESS_MODEL("has the business model %s", "does", "do"),

	/** The operating model. */
	OPERATING_MODEL("has the operating model %s", "does", "do"),

	/** An event that the account took part in. */
	EVENT("took part in %s", "did", "did"),

	/** A partner of the account. */
	PARTNER("is a partner of %s", "is", "are"),

	/** The sub-industry of the account. */
	SUB_INDUSTRY("works in the sub-industry %s", "does", "do"),

	/** The state or region of the head office. */
	REGION("is based in the region %s", "is", "are"),

	/** The city of the head office. */
	CITY("is based in the city %s", "is", "are"),

	/** The founding year, as a band. */
	FOUNDED("was founded %s", "was", "were"),

	/** The yearly growth, as a band. */
	GROWTH("grows by %s a year", "does", "do"),

	/** The total funding, as a band. */
	FUNDING("raised %s US dollars", "did", "did"),

	/** A series of events that it took part in. */
	SERIES("took part in the series %s", "did", "did"),

	/** A department with its headcount, as a band. */
	DEPARTMENT("has %s", "does", "do"),

	/** A stage with a competitor. */
	COMPETITOR_STAGE("is at this stage with a competitor: %s", "is", "are"),

	/** A leader who joined or left. */
	LEADERSHIP_CHANGE("had this change in leadership: %s", "did", "did"),

	/** The title of a person who works there. */
	TITLE("employs someone with the title %s", "does", "do"),

	/** The buying role of a person who works there. */
	BUYING_ROLE("employs someone with the buying role %s", "does", "do"),

	/** The age band of a person who works there. */
	AGE_BAND("employs someone aged %s", "does", "do"),

	/** The education of a person who works there. */
	EDUCATION("employs someone with the education %s", "does", "do"),

	/** A place where a person who works there gets information. */
	WATERING_HOLE("employs someone who follows %s", "does", "do"),

	/** A motivation of a person who works there. */
	MOTIVATION("employs someone motivated by %s", "does", "do");

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
	public String sentence(String name) {
		return this.sentence.formatted(name);
	}

	/**
	 * The verb that stands in for the clause: as one does, as two do.
	 */
	public String verb(int subjects) {
		return (subjects == 1) ? this.singular : this.plural;
	}

}
