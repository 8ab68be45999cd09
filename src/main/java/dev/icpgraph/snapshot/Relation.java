package dev.icpgraph.snapshot;

/**
 * The links that a snapshot holds. {@link Links#kind}, {@link Links#day},
 * {@link Links#until} and {@link Links#amount} mean what is said at each; where nothing
 * is said they are unknown.
 */
public enum Relation {

	USES(NodeKind.ACCOUNT, NodeKind.TECHNOLOGY, true),

	/**
	 * The categories of the technologies that an account uses, each once; worked out from
	 * the two relations around it.
	 */
	USES_CATEGORY(NodeKind.ACCOUNT, NodeKind.CATEGORY, true),

	IN_CATEGORY(NodeKind.TECHNOLOGY, NodeKind.CATEGORY, true),

	/**
	 * Of the account itself, or of a person who worked there then. Kind:
	 * {@code ATTENDED}, {@code SPONSORED}, {@code SPOKE}. Day: of the participation, else
	 * the start of the event.
	 */
	PARTICIPATED_IN(NodeKind.ACCOUNT, NodeKind.EVENT, true),

	/**
	 * Kind: the name of the {@link dev.icpgraph.graph.Seniority}, unknown where that is.
	 * Day: since. Until: {@link Days#OPEN} where the person still works there, unknown
	 * also where it is not known whether.
	 */
	EMPLOYED_AT(NodeKind.PERSON, NodeKind.ACCOUNT, true),

	/**
	 * Told by {@link PersonTrait}; titles and buying roles are those of jobs that last.
	 */
	HAS_TRAIT(NodeKind.PERSON, NodeKind.TRAIT, false),

	/**
	 * Means the same from either end and is held from both; each pair once. Day: since.
	 */
	KNOWS(NodeKind.PERSON, NodeKind.PERSON, false),

	IN_SERIES(NodeKind.EVENT, NodeKind.SERIES, false),

	OF_KIND(NodeKind.EVENT, NodeKind.EVENT_KIND, false),

	/** To our own site, the only target. Day: of the visit. Amount: pages seen. */
	MADE_VISIT(NodeKind.ACCOUNT, NodeKind.SITE, false),

	/**
	 * Kind: {@code IN_CYCLE}, {@code CUSTOMER}, {@code LEFT}, {@code REJECTED}. Day: it
	 * came to that stage.
	 */
	AT_STAGE(NodeKind.ACCOUNT, NodeKind.COMPETITOR, false),

	/** Day: partners since. */
	PARTNERS_WITH(NodeKind.ACCOUNT, NodeKind.PARTNER, false),

	/** Kind: {@code JOINED}, {@code LEFT}. Day: of the change. */
	HAD_LEADERSHIP_CHANGE(NodeKind.ACCOUNT, NodeKind.LEADERSHIP_ROLE, false),

	/** Amount: people in that department. */
	HAS_DEPARTMENT(NodeKind.ACCOUNT, NodeKind.DEPARTMENT, false),

	/**
	 * From the referrer to the referred. Kind: as imported, {@code CUSTOMER} where it
	 * came with a customer. Day: of the referral.
	 */
	REFERRED(NodeKind.ACCOUNT, NodeKind.ACCOUNT, true);

	private final NodeKind from;

	private final NodeKind to;

	private final boolean bothWays;

	Relation(NodeKind from, NodeKind to, boolean bothWays) {
		this.from = from;
		this.to = to;
		this.bothWays = bothWays;
	}

	/**
	 * What the rows of {@link Snapshot#links} are.
	 */
	public NodeKind from() {
		return this.from;
	}

	/**
	 * What the targets of {@link Snapshot#links} are.
	 */
	public NodeKind to() {
		return this.to;
	}

	/**
	 * Whether a link means the same from either end, so that {@link Snapshot#links} has
	 * it in both rows.
	 */
	public boolean mutual() {
		return this == KNOWS;
	}

	/**
	 * Whether a snapshot also holds the links from the targets' side.
	 */
	public boolean bothWays() {
		return this.bothWays;
	}

}
