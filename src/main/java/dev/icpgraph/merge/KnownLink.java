package dev.icpgraph.merge;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A link between two nodes as it will be after the rows so far.
 */
final class KnownLink {

	private final String key;

	private final Map<String, Object> facts;

	private String importId;

	private long row;

	/**
	 * @param key key that distinguishes it from other links of the same two nodes
	 * @param facts its known values by property
	 * @param importId the import that last set it
	 * @param row the row there
	 */
	KnownLink(String key, Map<String, Object> facts, String importId, long row) {
		this.key = key;
		this.facts = new HashMap<>(facts);
		this.importId = importId;
		this.row = row;
	}

	String key() {
		return this.key;
	}

	@Nullable String text(String fact) {
		return (this.facts.get(fact) instanceof String text) ? text : null;
	}

	boolean knows(String fact) {
		return this.facts.get(fact) != null;
	}

	/**
	 * Whether a row of an import was the last to set it.
	 */
	boolean isOfRow(String importId, long row) {
		return this.importId.equals(importId) && this.row == row;
	}

	/**
	 * Whether another row of the same import last set it.
	 */
	boolean isOfAnotherRow(String importId, long row) {
		return this.importId.equals(importId) && this.row != row;
	}

	/**
	 * Applies a row, unless a later row of the same import has set the link, as in the
	 * graph.
	 */
	void set(KnownLinks.Row of, String importId) {
		if (this.importId.equals(importId) && this.row > of.number()) {
			return;
		}
		this.facts.putAll(of.facts());
		this.facts.putAll(of.about());
		this.importId = importId;
		this.row = of.number();
	}

}
