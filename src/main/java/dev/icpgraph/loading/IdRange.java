package dev.icpgraph.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A range of ids in code point order.
 *
 * @param from first id in the range
 * @param to first id after the range
 */
record IdRange(String from, String to) {

	/** Appended to an id, gives the next possible id. */
	private static final char LEAST_LONGER = 0;

	/** Not a character, so in no id; sorts after all ids. */
	private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

	static final IdRange ALL = new IdRange("", AFTER_ALL);

	static IdRange only(String id) {
		return new IdRange(id, id + LEAST_LONGER);
	}

	/**
	 * Splits all ids at the given borders into one more range than borders.
	 * @param beginnings borders, ascending
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
	 * The rest of the range after an id.
	 */
	IdRange after(String id) {
		return new IdRange(id + LEAST_LONGER, this.to);
	}

	Map<String, String> parameter() {
		return Map.of("from", this.from, "to", this.to);
	}

}
