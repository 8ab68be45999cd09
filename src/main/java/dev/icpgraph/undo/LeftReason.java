package dev.icpgraph.undo;

/**
 * Reasons why an undo leaves a node or link.
 */
public enum LeftReason {

	/** Another import set it since. */
	CHANGED_SINCE,

	/** Other imports link to it. */
	USED_BY_OTHERS,

	/** A user pinned it, overrode its tier or wrote a note about it. */
	DECIDED_BY_USERS,

	/** Another node has the name that it had before. */
	NAME_TAKEN

}
