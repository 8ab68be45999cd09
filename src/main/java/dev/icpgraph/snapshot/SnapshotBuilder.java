package dev.icpgraph.snapshot;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntRBTreeSet;
import it.unimi.dsi.fastutil.ints.IntSortedSet;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.GraphState;
import dev.icpgraph.graph.Seniority;

/**
 * Builds a {@link Snapshot}. Nodes and links may arrive in any order and more than once;
 * a link to a new node adds the node. Use it once, from one thread.
 */
public final class SnapshotBuilder {

	private final Map<NodeKind, NameCollector> nodes = each(NodeKind.class,
			(kind) -> new NameCollector(kind.ignoresCase()));

	private final Map<AccountAttribute, AttributeCollector> attributes = each(AccountAttribute.class,
			(attribute) -> new AttributeCollector());

	private final AttributeCollector domains = new AttributeCollector();

	private final Map<AccountQuantity, QuantityCollector> quantities = each(AccountQuantity.class,
			(quantity) -> new QuantityCollector());

	private final Map<Relation, LinkCollector> links = each(Relation.class,
			(relation) -> new LinkCollector(relation.mutual()));

	private final Int2IntOpenHashMap firstReleasedYears = new Int2IntOpenHashMap();

	private final Map<Integer, CustomerFacts> customers = new HashMap<>();

	private final Set<Integer> wished = new HashSet<>();

	private final BitSet repeatedUses = new BitSet();

	/**
	 * Adds an account.
	 * @param id its id in the graph
	 * @param properties of {@code (:Account)}; unknown properties are ignored
	 */
	public SnapshotBuilder account(String id, Map<String, ?> properties) {
		int account = number(NodeKind.ACCOUNT, id);
		account(account, id, (String) properties.get("name"), (String) properties.get("domain"));
		this.attributes.forEach(
				(attribute, column) -> attribute(account, attribute, (String) properties.get(attribute.property())));
		this.quantities.forEach((quantity, column) -> quantity(account, quantity,
				(Number) properties.get(quantity.lowProperty()), (Number) properties.get(quantity.highProperty())));
		return this;
	}

	/**
	 * Sets the names of an account: its id, name and domain.
	 */
	void account(int account, String id, @Nullable String name, @Nullable String domain) {
		this.domains.put(account, AccountDomains.written(id, domain));
		if (name != null) {
			collector(NodeKind.ACCOUNT).label(account, name);
		}
	}

	void attribute(int account, AccountAttribute attribute, @Nullable String value) {
		get(this.attributes, attribute).put(account, (value != null) ? attribute.written(value.strip()) : null);
	}

	/**
	 * Sets a quantity. A null end is open; two null ends mean unknown.
	 */
	void quantity(int account, AccountQuantity quantity, @Nullable Number low, @Nullable Number high) {
		get(this.quantities, quantity).put(account, low, high);
	}

	/**
	 * Adds a node of another kind.
	 * @param id its id in the graph
	 * @param label name as people write it; {@code null} if only the id is known
	 */
	public SnapshotBuilder node(NodeKind kind, String id, @Nullable String label) {
		int number = number(kind, id);
		if (label != null) {
			collector(kind).label(number, label);
		}
		return this;
	}

	/**
	 * Sets the release year of a technology.
	 */
	public SnapshotBuilder firstReleased(String technologyId, int year) {
		this.firstReleasedYears.put(number(NodeKind.TECHNOLOGY, technologyId), year);
		return this;
	}

	/**
	 * Sets the facts about an account as a customer.
	 */
	public SnapshotBuilder customer(String accountId, CustomerFacts facts) {
		customer(number(NodeKind.ACCOUNT, accountId), facts);
		return this;
	}

	/**
	 * Marks an account as wished for.
	 */
	public SnapshotBuilder wish(String accountId) {
		wish(number(NodeKind.ACCOUNT, accountId));
		return this;
	}

	void wish(int account) {
		this.wished.add(account);
	}

	/**
	 * Marks an account with the same technology from several sources.
	 */
	void repeatUse(int account) {
		this.repeatedUses.set(account);
	}

	void customer(int account, CustomerFacts facts) {
		this.customers.put(account, facts);
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
		link(relation, number(relation.from(), from), number(relation.to(), to), kind, day, amount);
		return this;
	}

	/**
	 * Adds a link between nodes by their {@link #number}.
	 */
	void link(Relation relation, int source, int target, @Nullable String kind, int day, int amount) {
		LinkCollector collector = get(this.links, relation);
		collector.add(source, target, kind, day, amount);
		if (relation.mutual()) {
			collector.add(target, source, kind, day, amount);
		}
	}

	/**
	 * Adds a trait of a person.
	 */
	public SnapshotBuilder trait(String person, PersonTrait kind, String value) {
		link(Relation.HAS_TRAIT, number(NodeKind.PERSON, person), trait(kind, value), null, Days.UNKNOWN,
				Links.UNKNOWN);
		return this;
	}

	/**
	 * The number of a trait of a person.
	 */
	int trait(PersonTrait kind, String value) {
		int trait = number(NodeKind.TRAIT, kind.id(value));
		collector(NodeKind.TRAIT).label(trait, value);
		return trait;
	}

	/**
	 * Adds a job of a person at an account.
	 */
	public SnapshotBuilder employment(String person, String account, EmploymentFacts facts) {
		employment(number(NodeKind.PERSON, person), number(NodeKind.ACCOUNT, account), facts);
		return this;
	}

	void employment(int person, int account, EmploymentFacts facts) {
		String level = (facts.level() == Seniority.UNKNOWN) ? null : facts.level().name();
		link(Relation.EMPLOYED_AT, person, account, level, facts.since(), facts.until());
	}

	/**
	 * Builds the snapshot. O(n log n + m log degree).
	 */
	public Snapshot build(long revision, Instant builtAt) {
		return build(new GraphState(revision, null), builtAt);
	}

	Snapshot build(GraphState state, Instant builtAt) {
		Map<NodeKind, NameCollector.Ordered> ordered = each(NodeKind.class, (kind) -> collector(kind).ordered());
		Map<NodeKind, Names> names = each(NodeKind.class, (kind) -> get(ordered, kind).names());
		Ranks accounts = get(ordered, NodeKind.ACCOUNT).ranks();
		AccountColumns columns = new AccountColumns(
				each(AccountAttribute.class, (attribute) -> get(this.attributes, attribute).column(accounts)),
				each(AccountQuantity.class, (quantity) -> get(this.quantities, quantity).column(accounts)),
				new AccountDomains(this.domains.column(accounts), accounts.size()), accounts.of(this.repeatedUses));
		Map<Relation, Links> rows = each(Relation.class, (relation) -> get(this.links, relation)
			.links(get(ordered, relation.from()).ranks(), get(ordered, relation.to()).ranks()));
		Relation.TO_TECHNOLOGIES.forEach((relation) -> rows.put(relation.categories(),
				get(rows, relation).followedBy(get(rows, Relation.IN_CATEGORY), get(names, NodeKind.CATEGORY).size())));
		Map<Relation, Links> back = each(Relation.class, Relation::bothWays,
				(relation) -> get(rows, relation).reversed(get(names, relation.to()).size()));
		return new Snapshot(state, builtAt, names, columns, rows, back,
				years(get(ordered, NodeKind.TECHNOLOGY).ranks()), facts(accounts), wished(accounts));
	}

	private int[] years(Ranks technologies) {
		int[] years = new int[technologies.size()];
		Arrays.fill(years, Links.UNKNOWN);
		this.firstReleasedYears.forEach((number, year) -> years[technologies.of(number)] = year);
		return years;
	}

	private Int2ObjectMap<CustomerFacts> facts(Ranks accounts) {
		Int2ObjectMap<CustomerFacts> facts = new Int2ObjectOpenHashMap<>();
		this.customers.forEach((number, customer) -> facts.put(accounts.of(number), customer));
		return facts;
	}

	private IntSortedSet wished(Ranks accounts) {
		IntSortedSet places = new IntRBTreeSet();
		this.wished.forEach((number) -> places.add(accounts.of(number)));
		return places;
	}

	/**
	 * The number of a node during the build; assigns one to a new node.
	 */
	int number(NodeKind kind, String id) {
		return collector(kind).number(id);
	}

	/**
	 * The number of a node by its number in the store. A node without a name by the end
	 * is dropped together with its links.
	 */
	int number(NodeKind kind, long node) {
		return collector(kind).number(node);
	}

	/**
	 * The number of a node by its number in the store, with its id in the graph.
	 */
	int number(NodeKind kind, long node, String id) {
		return collector(kind).number(node, id);
	}

	/**
	 * Store numbers of the nodes that are targets of links but have no id yet.
	 */
	long[] nameless(NodeKind kind) {
		return collector(kind).nameless();
	}

	private NameCollector collector(NodeKind kind) {
		return get(this.nodes, kind);
	}

	private static <K, V> V get(Map<K, V> map, K key) {
		return Objects.requireNonNull(map.get(key));
	}

	private static <K extends Enum<K>, V> Map<K, V> each(Class<K> keys, Function<K, V> value) {
		return each(keys, (key) -> true, value);
	}

	/**
	 * Computes a value for each wanted key, in parallel.
	 */
	private static <K extends Enum<K>, V> Map<K, V> each(Class<K> keys, Predicate<K> wanted, Function<K, V> value) {
		Map<K, V> map = new EnumMap<>(keys);
		EnumSet.allOf(keys)
			.parallelStream()
			.filter(wanted)
			.map((key) -> Map.entry(key, value.apply(key)))
			.toList()
			.forEach((entry) -> map.put(entry.getKey(), entry.getValue()));
		return map;
	}

}
