package dev.icpgraph.snapshot;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;

/**
 * Follows two links, one after the other.
 */
final class LinkPairs {

	private LinkPairs() {
	}

	/**
	 * The targets reached by one of the first links and then one of the next, each once
	 * per row. O(all pairs).
	 */
	static Links of(Links first, Links next, int targetCount) {
		int[] starts = new int[first.rows() + 1];
		IntArrayList reached = new IntArrayList();
		int[] seenInRow = new int[targetCount];
		for (int row = 0; row < first.rows(); row++) {
			for (int position = first.begin(row); position < first.end(row); position++) {
				int through = first.target(position);
				for (int onward = next.begin(through); onward < next.end(through); onward++) {
					if (seenInRow[next.target(onward)] != row + 1) {
						seenInRow[next.target(onward)] = row + 1;
						reached.add(next.target(onward));
					}
				}
			}
			starts[row + 1] = reached.size();
			IntArrays.quickSort(reached.elements(), starts[row], reached.size());
		}
		return new Links(starts, Codes.of(reached.toIntArray(), targetCount), LinkColumns.NONE);
	}

}
