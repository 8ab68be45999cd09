package dev.icpgraph.undo;

/**
 * Another application took over or ended an undo because this one did not renew its lease
 * in time.
 */
public final class LostUndoException extends RuntimeException {

	LostUndoException(String importId) {
		super("Another application took over the undo of " + importId);
	}

}
