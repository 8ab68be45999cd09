package dev.icpgraph.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that a row of a file says.
 *
 * @param rows one or more for each kind that it says something of
 * @param leftOut why it says nothing, for example {@code 'Deal Stage' is 'Closed Lost'};
 * {@code null} when it says something
 */
public record MappedRows(List<MappedRow> rows, @Nullable String leftOut) {
}
