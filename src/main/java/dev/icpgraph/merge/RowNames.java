package dev.icpgraph.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that a row gives to the account or person it describes.
 */
final class RowNames {

	private RowNames() {
	}

	/**
	 * The names in a row without repetition; at least one.
	 */
	static List<Reference> of(RowTarget kind, Map<String, Object> values) {
		Map<Reference.Name, Reference> names = new LinkedHashMap<>();
		for (String column : columns(kind)) {
			if (values.get(column) instanceof Reference reference) {
				names.putIfAbsent(reference.given(), reference);
			}
		}
		return List.copyOf(names.values());
	}

	/**
	 * The columns that {@link #of} reads.
	 */
	static List<String> columns(RowTarget kind) {
		return (kind == RowTarget.ACCOUNT) ? List.of("account", "domain") : List.of("person", "email", "linkedinUrl");
	}

}
