package dev.icpgraph.undo;

import java.util.ArrayList;
import java.util.List;

/**
 * The nodes and links that an undo leaves for one reason.
 *
 * @param count number of nodes and links
 * @param examples the first nodes and links
 */
public record LeftElements(LeftReason reason, long count, List<LeftElement> examples) {

	private static final int EXAMPLES = 5;

	LeftElements and(LeftElement one) {
		List<LeftElement> more = new ArrayList<>(this.examples);
		if (more.size() < EXAMPLES) {
			more.add(one);
		}
		return new LeftElements(this.reason, this.count + 1, more);
	}

}
