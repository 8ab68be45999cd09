package dev.icpgraph.importer;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.undo.UndoCounts;

/**
 * The undo of an import.
 *
 * @param possible whether the graph keeps all that the import wrote over
 * @param by the caller who asked for it, {@code null} when nobody did
 * @param counts of its effect so far
 */
record ImportUndo(boolean possible, @Nullable String by, UndoCounts counts) {
}
