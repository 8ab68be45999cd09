package dev.icpgraph.importer;

/**
 * Another application goes on with an import, since this one did not say for long that it
 * is still there.
 */
final class LostImportException extends RuntimeException {

	LostImportException(Import it) {
		super("Another application goes on with the import of " + it.file());
	}

}
