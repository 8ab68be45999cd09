package dev.icpgraph.saved;

import java.io.IOException;

/**
 * A file has no snapshot that this application can use.
 */
final class UnusableFileException extends IOException {

	UnusableFileException(String reason) {
		super(reason);
	}

}
