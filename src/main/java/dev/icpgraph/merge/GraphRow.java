package dev.icpgraph.merge;

import java.util.Map;

/**
 * A checked row to write. Its values have the names of the graph's properties and the
 * GraphQL fields, for example {@code {account: "acme.com", technology: "dbt", since:
 * "2024-03"}}. Unknown values are absent; a value of {@code null} removes a property.
 *
 * @param row the line of the file, or the position of a GraphQL row, from 1
 * @param values text, numbers, booleans or lists of text by name
 */
public record GraphRow(long row, Map<String, Object> values) {
}
