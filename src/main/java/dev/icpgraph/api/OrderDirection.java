package dev.icpgraph.api;

/**
 * Which way a list is ordered.
 */
public enum OrderDirection {

	/** Smallest, earliest or first in the alphabet first. */
	ASC,

	/** Largest, latest or last in the alphabet first. */
	DESC

}
