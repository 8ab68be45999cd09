package dev.icpgraph.profile;

import java.util.Map;

import dev.icpgraph.merge.RowKind;

/**
 * A row of one kind that a row of a file says.
 *
 * @param template which of the profile's templates made it, counted from 0
 * @param kind what it is about
 * @param cells text by name of field, blank where the file has the column and no value
 */
public record MappedRow(int template, RowKind kind, Map<String, String> cells) {
}
