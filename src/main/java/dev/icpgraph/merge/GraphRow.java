package dev.icpgraph.merge;

import java.util.Map;

import dev.icpgraph.identity.Reference;

/**
 * A checked row to write, with its values under the names of the graph's properties and
 * of the GraphQL fields, for example {@code {headcountMin: 51, city: "Bonn"}}. Unknown
 * values are absent; a value of {@code null} removes a property.
 *
 * @param row the line of the file, or the position of a GraphQL row counted from 1
 * @param values text, numbers, booleans or lists of text by name; a {@link Reference} in
 * columns that name accounts or people; {@link #CURRENT_UNLESS_KNOWN}
 * @param ownKeyYields whether the row drops its key if the account or person with its
 * domain or address already has another key, for example from a second program; otherwise
 * the row is written without the domain or address
 */
public record GraphRow(long row, Map<String, Object> values, boolean ownKeyYields) {

	/**
	 * Name of a value: {@code true} marks a job as current unless the graph knows its
	 * end.
	 */
	public static final String CURRENT_UNLESS_KNOWN = "currentUnlessKnown";

	/**
	 * A row that keeps its key.
	 */
	public GraphRow(long row, Map<String, Object> values) {
		this(row, values, false);
	}

}
