package dev.icpgraph.undo;

import java.util.Map;
import java.util.Set;

/**
 * The properties of a node or link before an import wrote over them.
 *
 * @param number of the record in the store
 * @param importId the import that wrote over them
 * @param said names of the properties that its rows gave a value
 * @param before all properties before
 */
record EarlierValues(long number, String importId, Set<String> said, Map<String, Object> before) {

	EarlierValues at(Map<String, Object> values) {
		return new EarlierValues(this.number, this.importId, this.said, values);
	}

}
