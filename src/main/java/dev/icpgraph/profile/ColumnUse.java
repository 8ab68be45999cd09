package dev.icpgraph.profile;

import dev.icpgraph.row.RowKind;

/**
 * One use of a column of a file.
 *
 * @param place of the column, counted from 0; -1 for a text that is not in a column
 * @param kind of the rows
 * @param field that it fills, in camel case; empty when it only decides whether the row
 * counts
 * @param asWritten whether the field takes its text as it is
 */
public record ColumnUse(int place, RowKind kind, String field, boolean asWritten) {
}
