package dev.icpgraph.snapshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntRBTreeSet;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.GraphState;

/**
 * A snapshot as a list of primitive arrays in a fixed order, and back. Each method that
 * adds arrays stands before the one that takes them in the same order. The arrays of the
 * snapshot are shared, not copied, except for the few facts of customers.
 */
public final class SnapshotArrays {

	/** Raise it when the order or the meaning of arrays changes. */
	private static final int VERSION = 3;

	private final List<@Nullable Object> arrays;

	private int taken;

	private SnapshotArrays(List<@Nullable Object> arrays) {
		this.arrays = arrays;
	}

	/**
	 * The arrays of a snapshot: of bytes, chars, ints, longs or doubles, or {@code null}.
	 * Do not modify.
	 */
	public static List<@Nullable Object> of(Snapshot snapshot) {
		SnapshotArrays into = new SnapshotArrays(new ArrayList<>());
		Arrays.stream(NodeKind.values()).forEach((kind) -> into.put(snapshot.names(kind)));
		into.put(snapshot.columns());
		for (Relation relation : Relation.values()) {
			into.put(snapshot.links(relation));
			if (relation.bothWays()) {
				into.put(snapshot.backlinks(relation));
			}
		}
		into.arrays.add(snapshot.firstReleasedYears());
		into.put(snapshot.customerFacts());
		into.arrays.add(snapshot.wished().toIntArray());
		return into.arrays;
	}

	/**
	 * The snapshot of the arrays, which it keeps.
	 * @throws IllegalArgumentException if they are not the arrays of a snapshot
	 */
	public static Snapshot snapshot(GraphState state, Instant builtAt, List<@Nullable Object> arrays) {
		SnapshotArrays from = new SnapshotArrays(arrays);
		try {
			Map<NodeKind, Names> names = each(NodeKind.class, from::names);
			AccountColumns columns = from.columns(get(names, NodeKind.ACCOUNT).size());
			Map<Relation, Links> links = new EnumMap<>(Relation.class);
			Map<Relation, Links> backlinks = new EnumMap<>(Relation.class);
			for (Relation relation : Relation.values()) {
				links.put(relation, from.links());
				if (relation.bothWays()) {
					backlinks.put(relation, from.links());
				}
			}
			Snapshot snapshot = new Snapshot(state, builtAt, names, columns, links, backlinks, from.ints(),
					from.customers(), new IntRBTreeSet(from.ints()));
			if (from.taken == arrays.size()) {
				return snapshot;
			}
		}
		catch (ClassCastException | NullPointerException | IndexOutOfBoundsException ex) {
			throw new IllegalArgumentException("They are not the arrays of a snapshot", ex);
		}
		throw new IllegalArgumentException("There are %d arrays too many".formatted(arrays.size() - from.taken));
	}

	/**
	 * All that gives arrays their meaning, as text: arrays of another layout are not
	 * those of a snapshot of this application.
	 * @param queries the queries that the values come from
	 */
	public static String layout(List<String> queries) {
		return Stream
			.of(Stream.of("version " + VERSION + " Java " + Runtime.version().feature()),
					Arrays.stream(NodeKind.values()).map((kind) -> kind + " " + kind.ignoresCase()),
					Arrays.stream(AccountAttribute.values()), Arrays.stream(AccountQuantity.values()),
					Arrays.stream(Relation.values())
						.map((it) -> it + " " + it.from() + " " + it.to() + " " + it.bothWays() + " " + it.mutual()),
					Arrays.stream(PersonTrait.values()), Arrays.stream(CustomerFacts.class.getRecordComponents()),
					queries.stream())
			.flatMap((it) -> it)
			.map(String::valueOf)
			.collect(Collectors.joining("\n"));
	}

	private void put(Names names) {
		this.arrays.add(new byte[] { (byte) (names.ignoresCase() ? 1 : 0) });
		this.arrays.addAll(names.arrays());
	}

	private Names names() {
		boolean ignoresCase = bytes()[0] == 1;
		return Names.ofArrays(ignoresCase, bytes(), ints(), (byte[]) next(), (int[]) next());
	}

	private void put(Codes codes) {
		this.arrays.add(codes.array());
	}

	private Codes codes() {
		return Codes.ofArray(Objects.requireNonNull(next()));
	}

	private void put(AccountColumns columns) {
		for (AccountAttribute attribute : AccountAttribute.values()) {
			put(get(columns.attributes(), attribute));
		}
		for (AccountQuantity quantity : AccountQuantity.values()) {
			put(get(columns.quantities(), quantity));
		}
		put(columns.domains().column());
		this.arrays.add(columns.repeatedUses().toLongArray());
	}

	private AccountColumns columns(int accounts) {
		return new AccountColumns(each(AccountAttribute.class, this::attribute),
				each(AccountQuantity.class, this::quantity), new AccountDomains(attribute(), accounts),
				BitSet.valueOf((long[]) Objects.requireNonNull(next())));
	}

	private void put(AttributeColumn column) {
		put(column.coded());
		put(column.values());
	}

	private AttributeColumn attribute() {
		return new AttributeColumn(codes(), names());
	}

	private void put(QuantityColumn column) {
		put(column.coded());
		this.arrays.add(column.lows());
		this.arrays.add(column.highs());
	}

	private QuantityColumn quantity() {
		return new QuantityColumn(codes(), doubles(), doubles());
	}

	private void put(Links links) {
		this.arrays.add(links.offsets());
		put(links.targets());
		LinkColumns columns = links.columns();
		put(columns.kindNames());
		Codes kinds = columns.kinds();
		this.arrays.add((kinds != null) ? kinds.array() : null);
		put(columns.days());
		put(columns.amounts());
	}

	private Links links() {
		int[] offsets = ints();
		Codes targets = codes();
		Names kindNames = names();
		Object kinds = next();
		return new Links(offsets, targets,
				new LinkColumns(kindNames, (kinds != null) ? Codes.ofArray(kinds) : null, numbers(), numbers()));
	}

	private void put(@Nullable LinkNumbers numbers) {
		this.arrays.add((numbers != null) ? numbers.codes().array() : null);
		this.arrays.add((numbers != null) ? numbers.values() : null);
	}

	private @Nullable LinkNumbers numbers() {
		Object codes = next();
		Object values = next();
		return (codes != null) ? LinkNumbers.ofArrays(Codes.ofArray(codes), (int[]) Objects.requireNonNull(values))
				: null;
	}

	private void put(Int2ObjectMap<CustomerFacts> customers) {
		int[] accounts = customers.keySet().toIntArray();
		Arrays.sort(accounts);
		ByteArrayOutputStream facts = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(facts)) {
			for (int account : accounts) {
				customers.get(account).write(out);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.arrays.add(accounts);
		this.arrays.add(facts.toByteArray());
	}

	private Int2ObjectMap<CustomerFacts> customers() {
		Int2ObjectMap<CustomerFacts> customers = new Int2ObjectOpenHashMap<>();
		int[] accounts = ints();
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes()))) {
			for (int account : accounts) {
				customers.put(account, CustomerFacts.read(in));
			}
		}
		catch (IOException ex) {
			throw new IllegalArgumentException(ex);
		}
		return customers;
	}

	private @Nullable Object next() {
		return this.arrays.get(this.taken++);
	}

	private byte[] bytes() {
		return (byte[]) Objects.requireNonNull(next());
	}

	private int[] ints() {
		return (int[]) Objects.requireNonNull(next());
	}

	private double[] doubles() {
		return (double[]) Objects.requireNonNull(next());
	}

	private static <K extends Enum<K>, V> Map<K, V> each(Class<K> keys, Supplier<V> value) {
		Map<K, V> map = new EnumMap<>(keys);
		for (K key : keys.getEnumConstants()) {
			map.put(key, value.get());
		}
		return map;
	}

	private static <K, V> V get(Map<K, V> map, K key) {
		return Objects.requireNonNull(map.get(key));
	}

}
