package dev.icpgraph.importer;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.undo.UndoCounts;

/**
 * The undo of an import.
 *
 * @param possible whether the graph keeps every value that the import overwrote
 * @param by the caller who requested it; {@code null} without a request
 * @param counts of its effect so far
 */
record ImportUndo(boolean possible, @Nullable String by, UndoCounts counts) {
}
