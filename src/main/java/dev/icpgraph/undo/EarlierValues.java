package dev.icpgraph.undo;

import java.util.Map;
import java.util.Set;

/**
 * The properties of a node or link before an import overwrote them.
 *
 * @param number number of the record in the store
 * @param importId the import that overwrote them
 * @param said names of the properties that its rows set
 * @param before all properties before
 */
record EarlierValues(long number, String importId, Set<String> said, Map<String, Object> before) {

	EarlierValues at(Map<String, Object> values) {
		return new EarlierValues(this.number, this.importId, this.said, values);
	}

}
