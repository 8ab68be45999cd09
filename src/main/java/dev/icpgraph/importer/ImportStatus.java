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

	/** Failed; rows written before stay. */
	FAILED,

	/** Stopped on request; rows written before stay. */
	CANCELLED,

	/** Being taken out of the graph. */
	UNDOING,

	/** Taken out of the graph; the file may be sent again. */
	UNDONE;

	/**
	 * Whether an import of this status never changes again, unless its file is sent again
	 * or it is undone.
	 */
	boolean ended() {
		return this != QUEUED && this != RUNNING && this != UNDOING;
	}

}
