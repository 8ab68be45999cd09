package dev.icpgraph.snapshot;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntSortedSet;
import it.unimi.dsi.fastutil.ints.IntSortedSets;
import org.jspecify.annotations.Nullable;

/**
 * Removes parts of a snapshot, to compute answers as if these were unknown. Dense ids
 * stay as they are, and arrays that do not change are shared. Use it once, from one
 * thread.
 */
public final class SnapshotWithout {

	private final Snapshot whole;

	private final Map<Relation, Links> links = new EnumMap<>(Relation.class);

	private final Map<AccountQuantity, QuantityColumn> quantities = new EnumMap<>(AccountQuantity.class);

	private Int2ObjectMap<CustomerFacts> customers;

	private IntSortedSet wished;

	public SnapshotWithout(Snapshot whole) {
		this.whole = whole;
		this.customers = whole.customerFacts();
		this.wished = whole.wished();
		for (Relation relation : Relation.values()) {
			this.links.put(relation, whole.links(relation));
		}
		for (AccountQuantity quantity : AccountQuantity.values()) {
			this.quantities.put(quantity, whole.quantity(quantity));
		}
	}

	/**
	 * Says whether a link stays.
	 */
	@FunctionalInterface
	public interface LinkTest {

		/**
		 * Decides by the position of the link in {@link Snapshot#links}. A mutual link is
		 * tested from both ends, with the same result. Several threads ask, more than
		 * once for a link.
		 */
		boolean keeps(int row, int position);

	}

	/**
	 * Removes links of a relation. Categories of technologies follow from the uses that
	 * stay. O(rows + links).
	 */
	public SnapshotWithout links(Relation relation, LinkTest test) {
		this.links.put(relation, held(relation).where(test, this.whole.names(relation.to()).size()));
		return this;
	}

	/**
	 * Makes jobs that end on a day or later current. O(jobs).
	 */
	public SnapshotWithout endsFrom(int day) {
		Links jobs = held(Relation.EMPLOYED_AT);
		this.links.put(Relation.EMPLOYED_AT, jobs.withUntil((until) -> (until >= day) ? Days.OPEN : until));
		return this;
	}

	/**
	 * Removes a quantity of all accounts.
	 */
	public SnapshotWithout quantity(AccountQuantity quantity) {
		this.quantities.put(quantity, QuantityColumn.unknown(this.whole.accounts()));
		return this;
	}

	/**
	 * Keeps only these customers, and no wished-for accounts.
	 * @param known facts about each customer, by account
	 */
	public SnapshotWithout customers(Map<Integer, CustomerFacts> known) {
		this.customers = new Int2ObjectOpenHashMap<>(known);
		this.wished = IntSortedSets.EMPTY_SET;
		return this;
	}

	/**
	 * The remaining snapshot, at the same revision.
	 */
	public Snapshot snapshot() {
		for (Relation relation : Relation.TO_TECHNOLOGIES) {
			if (changed(relation)) {
				this.links.put(relation.categories(), held(relation).followedBy(held(Relation.IN_CATEGORY),
						this.whole.names(NodeKind.CATEGORY).size()));
			}
		}
		Map<Relation, Links> backlinks = new EnumMap<>(Relation.class);
		for (Relation relation : Relation.values()) {
			if (relation.bothWays()) {
				backlinks.put(relation,
						changed(relation) ? held(relation).reversed(this.whole.names(relation.to()).size())
								: this.whole.backlinks(relation));
			}
		}
		return this.whole.having(this.quantities, this.links, backlinks, this.customers, this.wished);
	}

	private Links held(Relation relation) {
		return Objects.requireNonNull(this.links.get(relation));
	}

	private boolean changed(Relation relation) {
		return held(relation) != this.whole.links(relation);
	}

	/**
	 * The links that a test keeps. O(rows + links), in parallel.
	 */
	static Links kept(Links links, LinkTest test, int targetCount) {
		int[] starts = new int[links.rows() + 1];
		AccountRanges.forEach(links.rows(), (from, to) -> {
			for (int row = from; row < to; row++) {
				starts[row + 1] = keep(links, row, test, null, 0);
			}
		});
		Arrays.parallelPrefix(starts, Integer::sum);
		int[] origin = new int[starts[links.rows()]];
		AccountRanges.forEach(links.rows(), (from, to) -> {
			for (int row = from; row < to; row++) {
				keep(links, row, test, origin, starts[row]);
			}
		});
		return links.picked(starts, origin, targetCount);
	}

	/**
	 * Counts the links of a row to keep, and writes their positions.
	 * @param positions null to count only
	 */
	private static int keep(Links links, int row, LinkTest test, int @Nullable [] positions, int place) {
		int next = place;
		for (int position = links.begin(row); position < links.end(row); position++) {
			if (test.keeps(row, position)) {
				if (positions != null) {
					positions[next] = position;
				}
				next++;
			}
		}
		return next - place;
	}

}
