package dev.icpgraph.importer;

/**
 * How far an import is.
 */
enum ImportStatus {

	/** Waiting for its turn. */
	QUEUED,

	/** Being read and written. */
	RUNNING,

	/** Read to its end. */
	DONE,

	/** Given up; what was written before stays. */
	FAILED,

	/** Stopped on request; what was written before stays. */
	CANCELLED

}
