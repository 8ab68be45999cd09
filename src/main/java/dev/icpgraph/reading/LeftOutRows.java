package dev.icpgraph.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.icpgraph.text.English;

/**
 * Counts rows with nothing to write, by reason.
 */
public final class LeftOutRows {

	private static final int MOST_REASONS = 1000;

	private static final int MOST_SHOWN = 5;

	/** Warning for a file that ends after its header. */
	public static final String NO_ROWS = "The file has a header but no rows";

	private final Map<String, Long> reasons = new LinkedHashMap<>();

	private long total;

	public void add(String why) {
		this.total++;
		if (this.reasons.size() < MOST_REASONS || this.reasons.containsKey(why)) {
			this.reasons.merge(why, 1L, Long::sum);
		}
	}

	/**
	 * Their number and the most frequent reasons, as a sentence; empty if no row was left
	 * out.
	 */
	public List<String> warnings() {
		List<String> warnings = new ArrayList<>();
		if (this.total > 0) {
			String most = this.reasons.entrySet()
				.stream()
				.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
				.limit(MOST_SHOWN)
				.map((reason) -> reason.getKey() + " (" + reason.getValue() + ")")
				.collect(Collectors.joining(", "));
			warnings.add(English.counted(this.total, "row was", "rows were") + " left out: " + most
					+ ((this.reasons.size() > MOST_SHOWN) ? ", and other reasons" : ""));
		}
		return warnings;
	}

}
