package dev.icpgraph.undo;

import java.util.List;
import java.util.Map;

/**
 * A node or link once an import is taken out of its history.
 *
 * @param kind the change
 * @param values its properties after the change
 * @param earlier what the remaining imports wrote over
 * @param ended numbers of the records that nothing needs any more
 * @param changedBy id of the import that set it last, empty unless it changed since
 */
record ElementChange(Kind kind, Map<String, Object> values, List<EarlierValues> earlier, List<Long> ended,
		String changedBy) {

	/** Kinds of changes. */
	enum Kind {

		/** The import never set it. */
		NONE,

		/** No other import set it. */
		REMOVED,

		/** It has the values from before the import. */
		RESTORED,

		/**
		 * Another import set it since; only values that no other import said are gone.
		 */
		CHANGED_SINCE

	}

	static ElementChange none(Map<String, Object> values) {
		return new ElementChange(Kind.NONE, values, List.of(), List.of(), "");
	}

}
