package dev.icpgraph.undo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * The effect of an undo so far.
 *
 * @param removed number of nodes and links removed
 * @param restored number of nodes and links whose earlier values were restored
 * @param left nodes and links that stay, by reason
 */
public record UndoCounts(long removed, long restored, List<LeftElements> left) {

	/** The counts at the start of an undo. */
	public static final UndoCounts NONE = new UndoCounts(0, 0, List.of());

	/**
	 * Parses counts as stored in the graph; empty text at the start of an undo.
	 */
	public static UndoCounts of(String json) {
		return json.isEmpty() ? NONE : JsonMapper.shared().readValue(json, UndoCounts.class);
	}

	String json() {
		return JsonMapper.shared().writeValueAsString(this);
	}

	UndoCounts andRemoved(long more) {
		return new UndoCounts(this.removed + more, this.restored, this.left);
	}

	UndoCounts andRestored(long more) {
		return new UndoCounts(this.removed, this.restored + more, this.left);
	}

	UndoCounts andLeft(LeftReason reason, LeftElement one) {
		Map<LeftReason, LeftElements> all = new EnumMap<>(LeftReason.class);
		this.left.forEach((it) -> all.put(it.reason(), it));
		all.put(reason, all.getOrDefault(reason, new LeftElements(reason, 0, List.of())).and(one));
		return new UndoCounts(this.removed, this.restored, List.copyOf(all.values()));
	}

}
