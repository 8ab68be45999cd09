package dev.icpgraph.evidence;

import dev.icpgraph.snapshot.Relation;

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

	/** Participations in an event, by the account or by people who worked there then. */
	EVENT("event-evidence.cypher", true),

	/** Referrals between accounts. */
	REFERRAL("referral-evidence.cypher", false),

	/** Partnerships with a partner. */
	PARTNER("partner-evidence.cypher", true),

	/** Visits on a day. */
	VISIT("visit-evidence.cypher", true),

	/** Stages with a competitor. */
	STAGE("stage-evidence.cypher", true),

	/** Leaders who joined or left. */
	LEADERSHIP_CHANGE("leadership-change-evidence.cypher", true),

	/** Departments with a name. */
	DEPARTMENT("department-evidence.cypher", true),

	/** Current jobs of a person. */
	EMPLOYMENT("employment-evidence.cypher", true),

	/** Facts from the accounts' own rows. */
	ROW("row-evidence.cypher", true);

	private final String file;

	private final boolean ofEachAccount;

	EvidenceQuery(String file, boolean ofEachAccount) {
		this.file = file;
		this.ofEachAccount = ofEachAccount;
	}

	/**
	 * The query for links of a relation.
	 * @throws IllegalArgumentException if no query finds single links of the relation
	 */
	static EvidenceQuery of(Relation relation) {
		return switch (relation) {
			case USES, CONTRIBUTES_TO, MAKES -> TECHNOLOGY;
			case PARTICIPATED_IN -> EVENT;
			case PARTNERS_WITH -> PARTNER;
			case MADE_VISIT -> VISIT;
			case AT_STAGE -> STAGE;
			case HAD_LEADERSHIP_CHANGE -> LEADERSHIP_CHANGE;
			case HAS_DEPARTMENT -> DEPARTMENT;
			case EMPLOYED_AT -> EMPLOYMENT;
			default -> throw new IllegalArgumentException("No query finds single links of " + relation);
		};
	}

	String file() {
		return this.file;
	}

	/**
	 * Whether it covers each account separately, rather than ties between accounts.
	 */
	boolean ofEachAccount() {
		return this.ofEachAccount;
	}

}
