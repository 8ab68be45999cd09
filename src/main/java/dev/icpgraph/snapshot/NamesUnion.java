package dev.icpgraph.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Merges the old names with the changed ones.
 */
final class NamesUnion {

	private final Names names;

	/** Null when none is added or removed. */
	private final int @Nullable [] ofOld;

	private final int[] ofFresh;

	private NamesUnion(Names names, int @Nullable [] ofOld, int[] ofFresh) {
		this.names = names;
		this.ofOld = ofOld;
		this.ofFresh = ofFresh;
	}

	/**
	 * All names; the old object itself when nothing is added, removed or respelled.
	 */
	Names names() {
		return this.names;
	}

	/**
	 * The new dense id of an old name; -1 when removed.
	 */
	int ofOld(int name) {
		return (this.ofOld != null) ? this.ofOld[name] : name;
	}

	/**
	 * The new dense id of each old name, -1 when removed; {@code null} when none is added
	 * or removed.
	 */
	int @Nullable [] renamed() {
		return this.ofOld;
	}

	/**
	 * The old dense id of each name, -1 when new; {@code null} when none is added or
	 * removed.
	 */
	int @Nullable [] originsInOld() {
		if (this.ofOld == null) {
			return null;
		}
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
	 * Number of old names.
	 */
	int olds() {
		return (this.ofOld != null) ? this.ofOld.length : this.names.size();
	}

	/**
	 * The new dense id of each fresh name.
	 */
	int[] ofFresh() {
		return this.ofFresh;
	}

	/**
	 * Merges names of nodes or words.
	 * @param kept the old names that stay even without a fresh one
	 * @param rewritten the old names whose spelling comes from the fresh ones
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
				ofFresh);
	}

	/**
	 * Whether an old name is removed: neither kept nor in the fresh names.
	 */
	private boolean loses(BitSet kept) {
		BitSet staying = (BitSet) kept.clone();
		Arrays.stream(this.ofFresh).forEach(staying::set);
		return staying.nextClearBit(0) < this.names.size();
	}

	/**
	 * Whether the spelling of an old name changes.
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
	 * A union of equal names.
	 */
	static NamesUnion unchanged(Names names) {
		return new NamesUnion(names, null, IntStream.range(0, names.size()).toArray());
	}

	/**
	 * A union in which no name can be added or removed.
	 * @return {@code null} if a name is new
	 */
	static @Nullable NamesUnion ofOld(Names old, Names fresh) {
		int[] ofFresh = new int[fresh.size()];
		for (int name = 0; name < ofFresh.length; name++) {
			ofFresh[name] = old.find(fresh.id(name));
			if (ofFresh[name] < 0) {
				return null;
			}
		}
		return new NamesUnion(old, null, ofFresh);
	}

	/**
	 * As in {@link NameCollector#label}: of several labels the first in code point order
	 * wins.
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
