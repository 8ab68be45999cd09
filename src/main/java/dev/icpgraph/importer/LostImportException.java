package dev.icpgraph.importer;

/**
 * Another application took over or ended an import because this one did not renew its
 * lease in time.
 */
final class LostImportException extends RuntimeException {

	LostImportException(Import it) {
		super("Another application took over the import of " + it.file());
	}

}
