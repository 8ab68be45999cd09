package dev.icpgraph.snapshot;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

import dev.icpgraph.graph.GraphState;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntSortedSets;

/**
 * A market of any size, the same for the same arguments, in the shape of a real one: the
 * number of technologies of an account is lognormal (σ = 1, as in real lists of uses),
 * and the popularity of technologies follows Zipf's law, so that few hubs hold most
 * links; 10,000 events, and as many referrals as accounts. Writes the arrays of a
 * snapshot directly, without the builder.
 */
public final class SyntheticMarket {

	private static final int WHEEL = 1 << 20;

	private static final int CATEGORIES = 64;

	private static final int EVENTS = 10_000;

	private final SplittableRandom random = new SplittableRandom(11);

	private final int accounts;

	private final int technologies;

	private final double meanUses;

	private boolean withPeople;

	/**
	 * Describes a market to build.
	 * @param technologies at most 65,536
	 * @param meanUses approximate technologies per account
	 */
	public SyntheticMarket(int accounts, int technologies, double meanUses) {
		this.accounts = accounts;
		this.technologies = technologies;
		this.meanUses = meanUses;
	}

	/**
	 * Adds people; see {@link SyntheticPeople}.
	 */
	public SyntheticMarket withPeople() {
		this.withPeople = true;
		return this;
	}

	/**
	 * Builds the market.
	 */
	public Snapshot snapshot() {
		Map<NodeKind, Names> names = new EnumMap<>(NodeKind.class);
		for (NodeKind kind : NodeKind.values()) {
			names.put(kind, Names.none());
		}
		names.put(NodeKind.ACCOUNT, numbered("account-", this.accounts));
		names.put(NodeKind.TECHNOLOGY, numbered("technology-", this.technologies));
		names.put(NodeKind.CATEGORY, numbered("category-", CATEGORIES));
		names.put(NodeKind.EVENT, numbered("event-", EVENTS));
		SyntheticPeople people = new SyntheticPeople(this.accounts);
		if (this.withPeople) {
			names.put(NodeKind.PERSON, numbered("person-", people.people()));
			names.put(NodeKind.TRAIT, new SyntheticTraits().names());
		}
		Map<Relation, Links> links = new EnumMap<>(Relation.class);
		Map<Relation, Links> backlinks = new EnumMap<>(Relation.class);
		for (Relation relation : Relation.values()) {
			int rows = get(names, relation.from()).size();
			links.put(relation, new Links(new int[rows + 1], Codes.of(new char[0]), LinkColumns.NONE));
		}
		links.put(Relation.USES, uses());
		links.put(Relation.IN_CATEGORY, inCategory());
		links.put(Relation.PARTICIPATED_IN, new SyntheticEvents(this.accounts, EVENTS).links());
		links.put(Relation.REFERRED, new SyntheticReferrals(this.accounts).links());
		links.put(Relation.USES_CATEGORY,
				get(links, Relation.USES).followedBy(get(links, Relation.IN_CATEGORY), CATEGORIES));
		if (this.withPeople) {
			people.addTo(links);
			links.put(Relation.HAS_TRAIT, new SyntheticTraits().links(people.people()));
		}
		links.forEach((relation, rows) -> {
			if (relation.bothWays()) {
				backlinks.put(relation, rows.reversed(get(names, relation.to()).size()));
			}
		});
		return new Snapshot(new GraphState(1, null), Instant.EPOCH, names, columns(), links, backlinks,
				new int[this.technologies], new Int2ObjectOpenHashMap<>(), IntSortedSets.EMPTY_SET);
	}

	/**
	 * Random accounts as best customers.
	 */
	public int[] best(int count) {
		return this.random.ints(count, 0, this.accounts).sorted().distinct().toArray();
	}

	/**
	 * The employers of random people as best customers, so that large employers are more
	 * likely.
	 */
	public int[] bestEmployers(Snapshot market, int count) {
		Links jobs = market.links(Relation.EMPLOYED_AT);
		return this.random.ints(0, jobs.size()).map(jobs::target).distinct().limit(count).sorted().toArray();
	}

	private Links uses() {
		char[] wheel = wheel();
		int[] offsets = new int[this.accounts + 1];
		char[] targets = new char[Math.toIntExact(Math.round(this.accounts * this.meanUses * 1.4) + 100_000)];
		double median = this.meanUses / Math.exp(0.5);
		for (int account = 0; account < this.accounts; account++) {
			int begin = offsets[account];
			int wanted = (int) Math.min(2_000, 1 + median * Math.exp(gaussian()));
			for (int i = 0; i < wanted; i++) {
				targets[begin + i] = wheel[this.random.nextInt(WHEEL)];
			}
			offsets[account + 1] = begin + distinct(targets, begin, begin + wanted);
		}
		return new Links(offsets, Codes.of(Arrays.copyOf(targets, offsets[this.accounts])), LinkColumns.NONE);
	}

	private static int distinct(char[] values, int from, int to) {
		Arrays.sort(values, from, to);
		int kept = from;
		for (int i = from; i < to; i++) {
			if (kept == from || values[kept - 1] != values[i]) {
				values[kept++] = values[i];
			}
		}
		return kept - from;
	}

	/**
	 * Every technology in a number of places that is proportional to its popularity.
	 */
	private char[] wheel() {
		double[] upTo = new double[this.technologies];
		for (int technology = 0; technology < this.technologies; technology++) {
			upTo[technology] = ((technology > 0) ? upTo[technology - 1] : 0) + 1 / Math.pow(technology + 5, 0.9);
		}
		char[] wheel = new char[WHEEL];
		int technology = 0;
		for (int place = 0; place < WHEEL; place++) {
			while (upTo[technology] < (place + 0.5) / WHEEL * upTo[this.technologies - 1]) {
				technology++;
			}
			wheel[place] = (char) technology;
		}
		return wheel;
	}

	private double gaussian() {
		double sum = -6;
		for (int i = 0; i < 12; i++) {
			sum += this.random.nextDouble();
		}
		return sum;
	}

	private Links inCategory() {
		int[] offsets = new int[this.technologies + 1];
		char[] targets = new char[this.technologies];
		for (int technology = 0; technology < this.technologies; technology++) {
			offsets[technology + 1] = technology + 1;
			targets[technology] = (char) this.random.nextInt(CATEGORIES);
		}
		return new Links(offsets, Codes.of(targets), LinkColumns.NONE);
	}

	private AccountColumns columns() {
		Map<AccountAttribute, AttributeColumn> attributes = new EnumMap<>(AccountAttribute.class);
		for (AccountAttribute attribute : AccountAttribute.values()) {
			int values = 1 + this.random.nextInt(500);
			int[] codes = new int[this.accounts];
			Arrays.setAll(codes, (account) -> this.random.nextInt(values + 1));
			attributes.put(attribute,
					new AttributeColumn(Codes.compact(codes, values + 1), numbered("value-", values)));
		}
		Map<AccountQuantity, QuantityColumn> quantities = new EnumMap<>(AccountQuantity.class);
		for (AccountQuantity quantity : AccountQuantity.values()) {
			int[] codes = new int[this.accounts];
			Arrays.setAll(codes, (account) -> this.random.nextInt(9));
			quantities.put(quantity, new QuantityColumn(Codes.compact(codes, 9),
					new double[] { Double.NaN, 1, 11, 51, 201, 501, 1001, 5001, 10001 },
					new double[] { Double.NaN, 10, 50, 200, 500, 1000, 5000, 10000, Double.POSITIVE_INFINITY }));
		}
		return new AccountColumns(attributes, quantities,
				new AccountDomains(AttributeColumn.unknown(this.accounts), this.accounts), new BitSet());
	}

	private static <K, V> V get(Map<K, V> map, K key) {
		return Objects.requireNonNull(map.get(key));
	}

	private static Names numbered(String prefix, int count) {
		byte[][] sorted = new byte[count][];
		for (int i = 0; i < count; i++) {
			sorted[i] = (prefix + (100_000_000 + i)).getBytes(StandardCharsets.UTF_8);
		}
		return Names.of(sorted, null, false);
	}

}
