package dev.icpgraph.importer;

import org.jspecify.annotations.Nullable;

/**
 * How an import stands between applications.
 *
 * @param taken whether another application runs it now
 * @param alive whether any application runs it now
 * @param found the import as it is stored, {@code null} when it is new
 */
record ImportLease(boolean taken, boolean alive, @Nullable Import found) {

	/**
	 * Whether it waits or runs, by anybody or by nobody.
	 */
	boolean unfinished() {
		return this.found != null && this.found.finishedAt() == null;
	}

}
