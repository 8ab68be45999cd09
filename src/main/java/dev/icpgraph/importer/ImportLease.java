package dev.icpgraph.importer;

import org.jspecify.annotations.Nullable;

/**
 * The state of an import among applications.
 *
 * @param taken whether another application runs it
 * @param alive whether any application runs it
 * @param found the stored import; {@code null} for a new one
 */
record ImportLease(boolean taken, boolean alive, @Nullable Import found) {

	/**
	 * Whether it is being undone, even if abandoned.
	 */
	boolean isUndo() {
		return this.found != null && this.found.status() == ImportStatus.UNDOING;
	}

	/**
	 * Whether it waits or runs, even if abandoned.
	 */
	boolean unfinished() {
		return this.found != null && this.found.finishedAt() == null;
	}

}
