package dev.icpgraph.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All rows produced by a row of a file.
 *
 * @param rows rows of each kind
 * @param leftOut reason for no rows, for example {@code 'Deal Stage' is 'Closed Lost'};
 * {@code null} if there are rows
 */
public record MappedRows(List<MappedRow> rows, @Nullable String leftOut) {
}
