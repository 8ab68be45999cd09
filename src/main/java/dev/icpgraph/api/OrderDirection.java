package dev.icpgraph.api;

/**
 * Direction in which a list is ordered.
 */
public enum OrderDirection {

	/** Ascending: smallest, earliest or alphabetically first value first. */
	ASC,

	/** Descending: largest, latest or alphabetically last value first. */
	DESC

}
