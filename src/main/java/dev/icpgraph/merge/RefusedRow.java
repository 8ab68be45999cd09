package dev.icpgraph.merge;

import java.util.List;
import java.util.Map;

/**
 * A row that was not written because it contradicts the graph, or names no known account
 * or person.
 *
 * @param row the line of the file, or the position of a GraphQL row, from 1
 * @param field the value that does not fit, for example {@code domain}
 * @param code stable and in capitals, for example {@code DOMAIN_TAKEN}
 * @param reason the problem and the correction, as a sentence
 */
public record RefusedRow(long row, String field, String code, String reason) {

	/**
	 * Refuses a row whose columns name the same node twice.
	 */
	static RefusedRow itself(long row, Map<String, KnownNode> nodes) {
		String column = List.copyOf(nodes.keySet()).getLast();
		return new RefusedRow(row, column, "SAME_ON_BOTH_ENDS",
				"Both ends are '" + nodes.values().iterator().next().id() + "': name two different ones");
	}

}
