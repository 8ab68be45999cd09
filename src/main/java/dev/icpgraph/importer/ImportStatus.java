package dev.icpgraph.importer;

/**
 * The statuses of an import.
 */
enum ImportStatus {

	/** Waiting for its turn. */
	QUEUED,

	/** Being read and written. */
	RUNNING,

	/** Read to the end of the file. */
	DONE,

	/** Failed; rows already written stay. */
	FAILED,

	/** Stopped on request; rows already written stay. */
	CANCELLED,

	/** Being undone. */
	UNDOING,

	/** Undone; the file can be sent again. */
	UNDONE;

	/**
	 * Whether an import with this status changes only if its file is sent again or it is
	 * undone.
	 */
	boolean ended() {
		return this != QUEUED && this != RUNNING && this != UNDOING;
	}

}
