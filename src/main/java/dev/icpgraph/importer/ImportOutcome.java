package dev.icpgraph.importer;

import org.jspecify.annotations.Nullable;

/**
 * Progress of the import of a file, for the part of the application that requested it.
 *
 * @param end how it ended; {@code null} while it waits or runs
 * @param sentence its counts or the reason why it failed, for a log
 * @param problems the rows with problems or the reason why no row was read, as CSV;
 * {@code null} without problems
 */
public record ImportOutcome(@Nullable End end, String sentence, @Nullable String problems) {

	/** Ends of an import. */
	public enum End {

		/** The file was read to its end. */
		READ,

		/** It failed or was stopped; rows already written stay. */
		NOT_READ,

		/**
		 * It was read and later undone; the same content can be imported again.
		 */
		UNDONE

	}

}
