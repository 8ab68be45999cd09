package dev.icpgraph.movement;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.RandomAccess;
import java.util.stream.IntStream;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Cursor;
import dev.icpgraph.api.Ordering;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.scoring.RadixSort;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.snapshot.Names;

/**
 * The prospects whose tiers differ between two scorings of one snapshot, largest change
 * first: by tiers, then by points, then by account id. Each is created on access.
 */
public final class Movers extends AbstractList<Mover> implements RandomAccess {

	private static final Ordering<Mover> LARGEST_FIRST = new Ordering<>("CHANGE DESC", Mover::size, Mover::accountId);

	private final Scores before;

	private final Scores after;

	private final int[] accounts;

	private Movers(Scores before, Scores after, int[] accounts) {
		this.before = before;
		this.after = after;
		this.accounts = accounts;
	}

	/**
	 * Finds the movers. O(accounts + movers).
	 */
	public static Movers between(Scores before, Scores after) {
		byte[] from = before.prospectTiers();
		byte[] to = after.prospectTiers();
		int[] moved = IntStream.range(0, to.length).filter((account) -> from[account] != to[account]).toArray();
		long[] keys = Arrays.stream(moved)
			.mapToLong((account) -> Long.MAX_VALUE - new Mover(before.score(account), after.score(account)).size())
			.toArray();
		return new Movers(before, after, RadixSort.ascending(moved, keys));
	}

	public Connection<Mover> page(PageRequest page) {
		return Connection.ofSorted(page, this, LARGEST_FIRST,
				Comparator.comparingLong(Cursor::number).reversed().thenComparing(Cursor::id, Names.ORDER));
	}

	@Override
	public Mover get(int index) {
		int account = this.accounts[index];
		return new Mover(this.before.score(account), this.after.score(account));
	}

	@Override
	public int size() {
		return this.accounts.length;
	}

}
