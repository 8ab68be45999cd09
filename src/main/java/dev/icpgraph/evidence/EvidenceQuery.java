package dev.icpgraph.evidence;

/**
 * How the links that evidence rests on are found: a {@code .cypher} file each.
 */
public enum EvidenceQuery {

	/** Who uses a technology. */
	TECHNOLOGY("technology-evidence.cypher", true),

	/** Who uses technologies of a category. */
	CATEGORY("category-evidence.cypher", true),

	/** Who works and worked where, and knows whom. */
	PEOPLE("people-evidence.cypher", false),

	/** Who took part in an event. */
	EVENT("event-evidence.cypher", true),

	/** Who referred whom. */
	REFERRAL("referral-evidence.cypher", false),

	/** Who works with a partner. */
	PARTNER("partner-evidence.cypher", true),

	/** What the rows of accounts say themselves. */
	ROW("row-evidence.cypher", true);

	private final String file;

	private final boolean ofEachAccount;

	EvidenceQuery(String file, boolean ofEachAccount) {
		this.file = file;
		this.ofEachAccount = ofEachAccount;
	}

	String file() {
		return this.file;
	}

	/**
	 * Whether it asks of one account, and not how some are tied to one another.
	 */
	boolean ofEachAccount() {
		return this.ofEachAccount;
	}

}
