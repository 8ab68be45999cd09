package dev.icpgraph.merge;

import java.util.Map;

/**
 * A checked row to write, its values under the names of the graph's properties and of the
 * GraphQL fields, for example {@code {headcountMin: 51, city: "Bonn"}}. Unknown values
 * are absent; a value of {@code null} removes a property.
 *
 * @param row the line of the file, or the position of a GraphQL row counted from 1
 * @param values text, numbers, booleans or lists of text by name; a {@link Reference} in
 * columns that name accounts or people; {@link #CURRENT_UNLESS_KNOWN}
 */
public record GraphRow(long row, Map<String, Object> values) {

	/**
	 * A value of {@code true} that says of a job that it is current, unless the graph
	 * knows when or that it ended.
	 */
	public static final String CURRENT_UNLESS_KNOWN = "currentUnlessKnown";

}
