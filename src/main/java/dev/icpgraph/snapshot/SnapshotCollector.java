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
 * Collects nodes, their values and their links, and builds a {@link Snapshot} of them.
 * Refers to nodes by numbers, which it assigns in the order of arrival: looking up an id
 * for each link would take longer than the rest. Use it once, from one thread.
 */
public final class SnapshotCollector {

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
	 * The number of a node; assigns one to a new node.
	 */
	public int number(NodeKind kind, String id) {
		return collector(kind).number(id);
	}

	/**
	 * The number of a node by its number in the store. A node without a name by the end
	 * is dropped together with its links.
	 */
	public int number(NodeKind kind, long node) {
		return collector(kind).number(node);
	}

	/**
	 * The number of a node by its number in the store, with its id in the graph.
	 */
	public int number(NodeKind kind, long node, String id) {
		return collector(kind).number(node, id);
	}

	/**
	 * Store numbers of the nodes that are targets of links but have no id yet.
	 */
	public long[] nameless(NodeKind kind) {
		return collector(kind).nameless();
	}

	/**
	 * Sets the name of a node as people write it.
	 * @param label {@code null} if only the id is known
	 */
	public void label(NodeKind kind, int node, @Nullable String label) {
		if (label != null) {
			collector(kind).label(node, label);
		}
	}

	/**
	 * Sets the names of an account: its id, name and domain.
	 */
	public void account(int account, String id, @Nullable String name, @Nullable String domain) {
		this.domains.put(account, AccountDomains.written(id, domain));
		label(NodeKind.ACCOUNT, account, name);
	}

	/**
	 * Sets an attribute of an account; {@code null} is unknown.
	 */
	public void attribute(int account, AccountAttribute attribute, @Nullable String value) {
		get(this.attributes, attribute).put(account, (value != null) ? attribute.written(value.strip()) : null);
	}

	/**
	 * Sets a quantity. A null end is open; two null ends mean unknown.
	 */
	public void quantity(int account, AccountQuantity quantity, @Nullable Number low, @Nullable Number high) {
		get(this.quantities, quantity).put(account, low, high);
	}

	/**
	 * Sets the release year of a technology.
	 */
	public void firstReleased(int technology, int year) {
		this.firstReleasedYears.put(technology, year);
	}

	/**
	 * Sets the facts about an account as a customer.
	 */
	public void customer(int account, CustomerFacts facts) {
		this.customers.put(account, facts);
	}

	/**
	 * Marks an account as wished for.
	 */
	public void wish(int account) {
		this.wished.add(account);
	}

	/**
	 * Marks an account with the same technology from several sources.
	 */
	public void repeatUse(int account) {
		this.repeatedUses.set(account);
	}

	/**
	 * Adds a link.
	 * @param day as in {@link Days}
	 * @param amount a count, or the day of the end, or {@link Links#UNKNOWN}
	 */
	public void link(Relation relation, int source, int target, @Nullable String kind, int day, int amount) {
		LinkCollector collector = get(this.links, relation);
		collector.add(source, target, kind, day, amount);
		if (relation.mutual()) {
			collector.add(target, source, kind, day, amount);
		}
	}

	/**
	 * Adds a link without further facts.
	 */
	public void link(Relation relation, int source, int target) {
		link(relation, source, target, null, Days.UNKNOWN, Links.UNKNOWN);
	}

	/**
	 * The number of a trait of people.
	 */
	public int trait(PersonTrait kind, String value) {
		int trait = number(NodeKind.TRAIT, kind.id(value));
		label(NodeKind.TRAIT, trait, value);
		return trait;
	}

	/**
	 * Adds a job of a person at an account.
	 */
	public void employment(int person, int account, EmploymentFacts facts) {
		String level = (facts.level() == Seniority.UNKNOWN) ? null : facts.level().name();
		link(Relation.EMPLOYED_AT, person, account, level, facts.since(), facts.until());
	}

	/**
	 * Builds the snapshot. O(n log n + m log degree).
	 */
	public Snapshot build(GraphState state, Instant builtAt) {
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
