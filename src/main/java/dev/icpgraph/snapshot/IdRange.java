package dev.icpgraph.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Ids from one on and before another, in the order of their code points.
 *
 * @param from the first that is in it
 * @param to the first that is not
 */
record IdRange(String from, String to) {

	/** Makes of an id the next possible one. */
	private static final char LEAST_LONGER = 0;

	/** Not a character, so in no id; after all of them. */
	private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

	static final IdRange ALL = new IdRange("", AFTER_ALL);

	static IdRange only(String id) {
		return new IdRange(id, id + LEAST_LONGER);
	}

	/**
	 * All ids, in as many ranges as there are beginnings and one more.
	 * @param beginnings ascending
	 */
	static List<IdRange> all(List<String> beginnings) {
		List<IdRange> ranges = new ArrayList<>();
		String from = "";
		for (String beginning : beginnings) {
			ranges.add(new IdRange(from, beginning));
			from = beginning;
		}
		ranges.add(new IdRange(from, AFTER_ALL));
		return ranges;
	}

	/**
	 * What is left of it after an id.
	 */
	IdRange after(String id) {
		return new IdRange(id + LEAST_LONGER, this.to);
	}

	Map<String, String> parameter() {
		return Map.of("from", this.from, "to", this.to);
	}

}
