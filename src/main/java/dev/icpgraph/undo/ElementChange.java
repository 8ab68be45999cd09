package dev.icpgraph.undo;

import java.util.List;
import java.util.Map;

/**
 * A node or link after an import is removed from its history.
 *
 * @param kind the change
 * @param values its properties after the change
 * @param earlier values that the remaining imports overwrote
 * @param ended numbers of the records that are no longer needed
 * @param changedBy id of the import that set it last; empty unless it changed since
 */
record ElementChange(Kind kind, Map<String, Object> values, List<EarlierValues> earlier, List<Long> ended,
		String changedBy) {

	/** Kinds of changes. */
	enum Kind {

		/** The import never set it. */
		NONE,

		/** No other import set it. */
		REMOVED,

		/** Its values from before the import are restored. */
		RESTORED,

		/**
		 * Another import has set it since; only values that no other import set are
		 * removed.
		 */
		CHANGED_SINCE

	}

	static ElementChange none(Map<String, Object> values) {
		return new ElementChange(Kind.NONE, values, List.of(), List.of(), "");
	}

}
