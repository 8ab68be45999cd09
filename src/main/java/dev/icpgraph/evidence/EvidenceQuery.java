package dev.icpgraph.evidence;

/**
 * The queries that find the links behind evidence, one {@code .cypher} file each.
 */
public enum EvidenceQuery {

	/** Links of a relation to a technology. */
	TECHNOLOGY("technology-evidence.cypher", true),

	/** Links of a relation to technologies in a category. */
	CATEGORY("category-evidence.cypher", true),

	/** Links of a relation to any technology. */
	RELATION("relation-evidence.cypher", true),

	/** Jobs and acquaintances of people. */
	PEOPLE("people-evidence.cypher", false),

	/** Participations in an event. */
	EVENT("event-evidence.cypher", true),

	/** Referrals between accounts. */
	REFERRAL("referral-evidence.cypher", false),

	/** Partnerships with a partner. */
	PARTNER("partner-evidence.cypher", true),

	/** Facts from the accounts' own rows. */
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
	 * Whether it covers each account on its own, and not ties between accounts.
	 */
	boolean ofEachAccount() {
		return this.ofEachAccount;
	}

}
