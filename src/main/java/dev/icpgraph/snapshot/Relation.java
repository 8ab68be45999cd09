package dev.icpgraph.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.graph.UseRelation;

/**
 * The relations whose links a snapshot holds. Each constant defines the meaning of
 * {@link Links#kind}, {@link Links#day}, {@link Links#until} and {@link Links#amount};
 * without a definition they are unknown.
 */
public enum Relation {

	USES(NodeKind.ACCOUNT, NodeKind.TECHNOLOGY, true),

	CONTRIBUTES_TO(NodeKind.ACCOUNT, NodeKind.TECHNOLOGY, true),

	MAKES(NodeKind.ACCOUNT, NodeKind.TECHNOLOGY, true),

	/**
	 * The categories of the technologies that an account uses, each once. Derived, like
	 * the next two. Few categories have most accounts, so nobody needs them by category.
	 */
	USES_CATEGORY(NodeKind.ACCOUNT, NodeKind.CATEGORY, false),

	CONTRIBUTES_TO_CATEGORY(NodeKind.ACCOUNT, NodeKind.CATEGORY, false),

	MAKES_CATEGORY(NodeKind.ACCOUNT, NodeKind.CATEGORY, false),

	IN_CATEGORY(NodeKind.TECHNOLOGY, NodeKind.CATEGORY, true),

	/**
	 * By the account itself, or by a person who worked there at the time. Kind: {@code
	 * ATTENDED}, {@code SPONSORED}, {@code SPOKE}. Day: of the participation, else the
	 * start of the event.
	 */
	PARTICIPATED_IN(NodeKind.ACCOUNT, NodeKind.EVENT, true),

	/**
	 * Kind: the name of the {@link dev.icpgraph.graph.Seniority}, if known. Day: since.
	 * Until: {@link Days#OPEN} for a current job; unknown when it is unknown whether the
	 * job is current.
	 */
	EMPLOYED_AT(NodeKind.PERSON, NodeKind.ACCOUNT, true),

	/**
	 * Kind: see {@link PersonTrait}; titles and buying roles come from current jobs.
	 */
	HAS_TRAIT(NodeKind.PERSON, NodeKind.TRAIT, false),

	/**
	 * Mutual: both rows hold the link; each pair once. Day: since.
	 */
	KNOWS(NodeKind.PERSON, NodeKind.PERSON, false),

	IN_SERIES(NodeKind.EVENT, NodeKind.SERIES, false),

	OF_KIND(NodeKind.EVENT, NodeKind.EVENT_KIND, false),

	/** To our own site, the only target. Day: of the visit. Amount: pages seen. */
	MADE_VISIT(NodeKind.ACCOUNT, NodeKind.SITE, false),

	/**
	 * Kind: {@code IN_CYCLE}, {@code CUSTOMER}, {@code LEFT}, {@code REJECTED}. Day: the
	 * account reached the stage.
	 */
	AT_STAGE(NodeKind.ACCOUNT, NodeKind.COMPETITOR, false),

	/** Day: start of the partnership. */
	PARTNERS_WITH(NodeKind.ACCOUNT, NodeKind.PARTNER, false),

	/** Kind: {@code JOINED}, {@code LEFT}. Day: of the change. */
	HAD_LEADERSHIP_CHANGE(NodeKind.ACCOUNT, NodeKind.LEADERSHIP_ROLE, false),

	/** Amount: people in the department. */
	HAS_DEPARTMENT(NodeKind.ACCOUNT, NodeKind.DEPARTMENT, false),

	/**
	 * From the referrer to the referred. Kind: as imported, {@code CUSTOMER} when a
	 * customer row states it. Day: of the referral.
	 */
	REFERRED(NodeKind.ACCOUNT, NodeKind.ACCOUNT, true);

	private static final Map<UseRelation, Relation> OF_USE = Map.of(UseRelation.USES, USES, UseRelation.CONTRIBUTES_TO,
			CONTRIBUTES_TO, UseRelation.MAKES, MAKES);

	private static final Map<Relation, Relation> CATEGORIES = Map.of(USES, USES_CATEGORY, CONTRIBUTES_TO,
			CONTRIBUTES_TO_CATEGORY, MAKES, MAKES_CATEGORY);

	/** The relations of accounts to technologies. */
	public static final List<Relation> TO_TECHNOLOGIES = List.of(USES, CONTRIBUTES_TO, MAKES);

	private final NodeKind from;

	private final NodeKind to;

	private final boolean bothWays;

	Relation(NodeKind from, NodeKind to, boolean bothWays) {
		this.from = from;
		this.to = to;
		this.bothWays = bothWays;
	}

	/**
	 * The links of an account to technologies in one relation.
	 */
	public static Relation of(UseRelation use) {
		return Objects.requireNonNull(OF_USE.get(use));
	}

	/**
	 * The links to the categories of the technologies that these links lead to.
	 */
	public Relation categories() {
		return Objects.requireNonNull(CATEGORIES.get(this), name());
	}

	/**
	 * Whether it follows from other links.
	 */
	public boolean derived() {
		return CATEGORIES.containsValue(this);
	}

	/**
	 * The kind of the rows of {@link Snapshot#links}.
	 */
	public NodeKind from() {
		return this.from;
	}

	/**
	 * The kind of the targets of {@link Snapshot#links}.
	 */
	public NodeKind to() {
		return this.to;
	}

	/**
	 * Whether a link has the same meaning from either end, so that both rows of
	 * {@link Snapshot#links} hold it.
	 */
	public boolean mutual() {
		return this == KNOWS;
	}

	/**
	 * Whether a snapshot also holds the links by target.
	 */
	public boolean bothWays() {
		return this.bothWays;
	}

}
