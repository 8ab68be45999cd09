package dev.icpgraph.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The names of an older snapshot and those that what changed brings, as one.
 */
final class NamesUnion {

	private final Names names;

	private final int[] ofOld;

	private final int[] ofFresh;

	private final boolean same;

	private NamesUnion(Names names, int[] ofOld, int[] ofFresh, boolean same) {
		this.names = names;
		this.same = same;
		this.ofOld = ofOld;
		this.ofFresh = ofFresh;
	}

	/**
	 * All of them; the very old ones where nothing came, went or is written differently.
	 */
	Names names() {
		return this.names;
	}

	/**
	 * The new dense id of each old name, -1 where it is gone.
	 */
	int[] ofOld() {
		return this.ofOld;
	}

	/**
	 * As {@link #ofOld}, {@code null} where none came or went.
	 */
	int @Nullable [] renamed() {
		return this.same ? null : this.ofOld;
	}

	/**
	 * The dense id that each had among the old names, -1 where it is new.
	 */
	int[] originsInOld() {
		int[] origins = new int[this.names.size()];
		Arrays.fill(origins, -1);
		for (int name = 0; name < this.ofOld.length; name++) {
			if (this.ofOld[name] >= 0) {
				origins[this.ofOld[name]] = name;
			}
		}
		return origins;
	}

	/**
	 * The new dense id of each that what changed names.
	 */
	int[] ofFresh() {
		return this.ofFresh;
	}

	/**
	 * Of names of nodes, or of words.
	 * @param kept the old names that stay even where what changed does not name them
	 * @param rewritten the old names that are written as what changed says, and not as
	 * before
	 */
	static NamesUnion of(Names old, Names fresh, BitSet kept, BitSet rewritten, boolean ignoresCase) {
		NamesUnion same = ofOld(old, fresh);
		return (same != null && !same.loses(kept) && !same.rewrites(fresh, rewritten)) ? same
				: merged(old, fresh, kept, rewritten, ignoresCase);
	}

	private static NamesUnion merged(Names old, Names fresh, BitSet kept, BitSet rewritten, boolean ignoresCase) {
		int[] ofOld = new int[old.size()];
		int[] ofFresh = new int[fresh.size()];
		List<byte[]> ids = new ArrayList<>(old.size() + fresh.size());
		List<byte[]> labels = new ArrayList<>(old.size() + fresh.size());
		int left = 0;
		int right = 0;
		while (left < old.size() || right < fresh.size()) {
			int order = (left == old.size()) ? 1 : (right == fresh.size()) ? -1 : old.compare(left, fresh, right);
			if (order < 0 && !kept.get(left)) {
				ofOld[left++] = -1;
				continue;
			}
			labels.add(written((order <= 0) ? old.labelBytes(left) : null,
					(order >= 0) ? fresh.labelBytes(right) : null, order == 0 && rewritten.get(left)));
			ids.add((order <= 0) ? old.idBytes(left) : fresh.idBytes(right));
			if (order <= 0) {
				ofOld[left++] = ids.size() - 1;
			}
			if (order >= 0) {
				ofFresh[right++] = ids.size() - 1;
			}
		}
		return new NamesUnion(Names.of(ids.toArray(byte[][]::new), labels.toArray(byte[][]::new), ignoresCase), ofOld,
				ofFresh, false);
	}

	/**
	 * Whether an old name neither stays nor is named anew.
	 */
	private boolean loses(BitSet kept) {
		BitSet staying = (BitSet) kept.clone();
		Arrays.stream(this.ofFresh).forEach(staying::set);
		return staying.nextClearBit(0) < this.names.size();
	}

	/**
	 * Whether an old name is now written in another way.
	 */
	private boolean rewrites(Names fresh, BitSet rewritten) {
		for (int name = 0; name < this.ofFresh.length; name++) {
			int before = this.ofFresh[name];
			byte[] label = this.names.labelBytes(before);
			if (!Arrays.equals(label, written(label, fresh.labelBytes(name), rewritten.get(before)))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Of names that are the same on both sides.
	 */
	static NamesUnion unchanged(Names names) {
		int[] same = each(names);
		return new NamesUnion(names, same, same, true);
	}

	/**
	 * Of names of which none can come or go.
	 * @return {@code null} where one came
	 */
	static @Nullable NamesUnion ofOld(Names old, Names fresh) {
		int[] ofFresh = new int[fresh.size()];
		for (int name = 0; name < ofFresh.length; name++) {
			ofFresh[name] = old.find(fresh.id(name));
			if (ofFresh[name] < 0) {
				return null;
			}
		}
		return new NamesUnion(old, each(old), ofFresh, true);
	}

	private static int[] each(Names names) {
		int[] each = new int[names.size()];
		for (int name = 0; name < each.length; name++) {
			each[name] = name;
		}
		return each;
	}

	/**
	 * As {@link NameCollector#label}: of several ways the first in code order.
	 */
	private static byte[] written(byte @Nullable [] before, byte @Nullable [] now, boolean rewritten) {
		if (before == null || rewritten) {
			return (now != null) ? now : new byte[0];
		}
		if (now == null || now.length == 0) {
			return before;
		}
		return (before.length == 0 || Arrays.compareUnsigned(now, before) < 0) ? now : before;
	}

}
