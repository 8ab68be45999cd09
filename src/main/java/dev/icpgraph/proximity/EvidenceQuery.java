package dev.icpgraph.proximity;

/**
 * How the links that evidence rests on are found: a {@code .cypher} file each.
 */
public enum EvidenceQuery {

	/** Who uses a technology. */
	TECHNOLOGY("technology-evidence.cypher"),

	/** Who uses technologies of a category. */
	CATEGORY("category-evidence.cypher"),

	/** Who works and worked where, and knows whom. */
	PEOPLE("people-evidence.cypher"),

	/** Who took part in an event. */
	EVENT("event-evidence.cypher"),

	/** Who referred whom. */
	REFERRAL("referral-evidence.cypher"),

	/** Who works with a partner. */
	PARTNER("partner-evidence.cypher"),

	/** What the rows of accounts say themselves. */
	ROW("row-evidence.cypher");

	private final String file;

	EvidenceQuery(String file) {
		this.file = file;
	}

	String file() {
		return this.file;
	}

}
