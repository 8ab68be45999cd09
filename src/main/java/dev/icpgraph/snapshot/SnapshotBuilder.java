package dev.icpgraph.snapshot;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.GraphState;

/**
 * Builds a {@link Snapshot} from nodes and links by their ids in the graph. They may
 * arrive in any order and more than once; a link to a new node adds the node. Use it
 * once, from one thread.
 */
public final class SnapshotBuilder {

	private final SnapshotCollector collector = new SnapshotCollector();

	/**
	 * Adds an account.
	 * @param id its id in the graph
	 * @param properties of {@code (:Account)}; unknown properties are ignored
	 */
	public SnapshotBuilder account(String id, Map<String, ?> properties) {
		int account = this.collector.number(NodeKind.ACCOUNT, id);
		this.collector.account(account, id, (String) properties.get("name"), (String) properties.get("domain"));
		for (AccountAttribute attribute : AccountAttribute.values()) {
			this.collector.attribute(account, attribute, (String) properties.get(attribute.property()));
		}
		for (AccountQuantity quantity : AccountQuantity.values()) {
			this.collector.quantity(account, quantity, (Number) properties.get(quantity.lowProperty()),
					(Number) properties.get(quantity.highProperty()));
		}
		return this;
	}

	/**
	 * Adds a node of another kind.
	 * @param id its id in the graph
	 * @param label name as people write it; {@code null} if only the id is known
	 */
	public SnapshotBuilder node(NodeKind kind, String id, @Nullable String label) {
		this.collector.label(kind, this.collector.number(kind, id), label);
		return this;
	}

	/**
	 * Sets the release year of a technology.
	 */
	public SnapshotBuilder firstReleased(String technologyId, int year) {
		this.collector.firstReleased(this.collector.number(NodeKind.TECHNOLOGY, technologyId), year);
		return this;
	}

	/**
	 * Sets the facts about an account as a customer.
	 */
	public SnapshotBuilder customer(String accountId, CustomerFacts facts) {
		this.collector.customer(this.collector.number(NodeKind.ACCOUNT, accountId), facts);
		return this;
	}

	/**
	 * Marks an account as wished for.
	 */
	public SnapshotBuilder wish(String accountId) {
		this.collector.wish(this.collector.number(NodeKind.ACCOUNT, accountId));
		return this;
	}

	/**
	 * Marks an account with the same technology from several sources.
	 */
	SnapshotBuilder repeatUse(String accountId) {
		this.collector.repeatUse(this.collector.number(NodeKind.ACCOUNT, accountId));
		return this;
	}

	/**
	 * Adds a link without further facts.
	 */
	public SnapshotBuilder link(Relation relation, String from, String to) {
		return link(relation, from, to, null, Days.UNKNOWN, Links.UNKNOWN);
	}

	/**
	 * Adds a link.
	 * @param day as in {@link Days}
	 * @param amount a count, or the day of the end, or {@link Links#UNKNOWN}
	 */
	public SnapshotBuilder link(Relation relation, String from, String to, @Nullable String kind, int day, int amount) {
		this.collector.link(relation, this.collector.number(relation.from(), from),
				this.collector.number(relation.to(), to), kind, day, amount);
		return this;
	}

	/**
	 * Adds a trait of a person.
	 */
	public SnapshotBuilder trait(String person, PersonTrait kind, String value) {
		this.collector.link(Relation.HAS_TRAIT, this.collector.number(NodeKind.PERSON, person),
				this.collector.trait(kind, value));
		return this;
	}

	/**
	 * Adds a job of a person at an account.
	 */
	public SnapshotBuilder employment(String person, String account, EmploymentFacts facts) {
		this.collector.employment(this.collector.number(NodeKind.PERSON, person),
				this.collector.number(NodeKind.ACCOUNT, account), facts);
		return this;
	}

	/**
	 * Builds the snapshot. O(n log n + m log degree).
	 */
	public Snapshot build(long revision, Instant builtAt) {
		return build(new GraphState(revision, null), builtAt);
	}

	Snapshot build(GraphState state, Instant builtAt) {
		return this.collector.build(state, builtAt);
	}

}
