package dev.icpgraph.profile;

import dev.icpgraph.row.RowKind;

/**
 * One use of a column of a file.
 *
 * @param place position of the column, from 0; -1 for a text that is not in a column
 * @param kind kind of the rows
 * @param field field that it fills, in camel case; empty if it only decides whether the
 * row counts
 * @param asWritten whether the field takes its text unchanged
 */
public record ColumnUse(int place, RowKind kind, String field, boolean asWritten) {
}
