package dev.icpgraph.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.icpgraph.identity.Reference;
import dev.icpgraph.row.RowTarget;

/**
 * The names that a row gives to the account or person it describes.
 */
final class RowNames {

	private RowNames() {
	}

	/**
	 * The names in a row without repetition; at least one.
	 */
	static List<Reference> of(RowTarget target, Map<String, Object> values) {
		Map<Reference.Name, Reference> names = new LinkedHashMap<>();
		for (String column : target.columns()) {
			if (values.get(column) instanceof Reference reference) {
				names.putIfAbsent(reference.given(), reference);
			}
		}
		return List.copyOf(names.values());
	}

}
