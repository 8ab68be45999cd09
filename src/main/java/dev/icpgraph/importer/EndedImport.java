package dev.icpgraph.importer;

/**
 * The data of an {@code import.ended} message. It names no file, whose name may hold the
 * name of a person.
 *
 * @param id id of the import
 * @param status its status, such as DONE
 */
record EndedImport(String id, ImportStatus status, long rowsRead, long rowsWritten, long rowsUnchanged,
		long rowsRefused, long problemsFound) {

	static EndedImport of(Import it) {
		return new EndedImport(it.id(), it.status(), it.rowsRead(), it.rowsWritten(), it.rowsUnchanged(),
				it.rowsRefused(), it.counts().problems());
	}

}
