package dev.icpgraph.graph;

/**
 * What a field that lists are filtered and ordered by holds.
 */
enum FieldKind {

	/** Text, compared by code points. */
	TEXT,

	/** A country, asked for by any name or code. */
	COUNTRY,

	/** ISO 8601 text of any precision. */
	DATE,

	/** A number. */
	NUMBER,

	/** A number within bounds, in two properties; ordered by the lower one. */
	BAND,

	/** True, or absent for false. */
	FLAG,

	/** Whether there is a relationship of that name. */
	LINK

}
