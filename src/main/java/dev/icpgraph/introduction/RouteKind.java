package dev.icpgraph.introduction;

/**
 * The kinds of ties between an opener and a buyer, or their companies.
 */
enum RouteKind {

	/** They know each other. */
	ACQUAINTANCE("acquainted-openers.cypher", 0.8, 150),

	/** They worked at the same place at the same time. */
	COLLEAGUES("former-colleagues.cypher", 1, 200),

	/** The buyer worked for us or for the customer. */
	FORMER_EMPLOYEE("former-employees.cypher", 0.5, 200),

	/** The opener knows a person who knows the buyer. */
	MUTUAL_ACQUAINTANCE("mutual-acquaintances.cypher", 0.8, 150),

	/** One company referred the other. */
	REFERRAL("referral-links.cypher", 0.9, 10),

	/** One company has a share in the other. */
	OWNER("owner-links.cypher", 0.9, 10),

	/** A third company has a share in both. */
	SHARED_OWNER("shared-owners.cypher", 0.4, 10),

	/** Both companies work with the same partner. */
	SHARED_PARTNER("shared-partners.cypher", 0.4, 10),

	/** Both were, or will be, at the same event. */
	SHARED_EVENT("shared-events.cypher", 0.4, 100);

	private final String file;

	private final double base;

	private final double crowd;

	RouteKind(String file, double base, double crowd) {
		this.file = file;
		this.base = base;
		this.crowd = crowd;
	}

	/**
	 * The query that finds such routes.
	 */
	String file() {
		return this.file;
	}

	/**
	 * Strength of a fresh, close and unique tie of this kind, 0 to 1.
	 */
	double base() {
		return this.base;
	}

	/**
	 * Weight of a tie that is one of many, 0 to 1.
	 * @param size number of parties that share the place, event, partner or owner, or
	 * number of the person's contacts
	 */
	double oneOf(int size) {
		return Math.min(1, Math.sqrt(this.crowd / Math.max(1, size)));
	}

}
