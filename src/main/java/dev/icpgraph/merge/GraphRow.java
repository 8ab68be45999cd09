package dev.icpgraph.merge;

import java.util.Map;

import dev.icpgraph.identity.Reference;

/**
 * A checked row to write, its values under the names of the graph's properties and of the
 * GraphQL fields, for example {@code {headcountMin: 51, city: "Bonn"}}. Unknown values
 * are absent; a value of {@code null} removes a property.
 *
 * @param row the line of the file, or the position of a GraphQL row counted from 1
 * @param values text, numbers, booleans or lists of text by name; a {@link Reference} in
 * columns that name accounts or people; {@link #CURRENT_UNLESS_KNOWN}
 * @param ownKeyYields whether the row gives up its own key when the account or person of
 * its domain or address already has another: the key of a second program, for example.
 * Otherwise the row is written without the domain or address
 */
public record GraphRow(long row, Map<String, Object> values, boolean ownKeyYields) {

	/**
	 * A value of {@code true} that says of a job that it is current, unless the graph
	 * knows when or that it ended.
	 */
	public static final String CURRENT_UNLESS_KNOWN = "currentUnlessKnown";

	/**
	 * A row that keeps its own key.
	 */
	public GraphRow(long row, Map<String, Object> values) {
		this(row, values, false);
	}

}
