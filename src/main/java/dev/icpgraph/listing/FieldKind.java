package dev.icpgraph.listing;

/**
 * The kinds of fields that filter and order lists.
 */
public enum FieldKind {

	/** Text, compared ignoring case. */
	TEXT,

	/** A web domain; whole ones are given in any form. */
	DOMAIN,

	/** An e-mail address; whole ones are given in any form. */
	EMAIL,

	/** The address of a profile of LinkedIn; whole ones are given in any form. */
	PROFILE,

	/** A country, given by any name or code. */
	COUNTRY,

	/** ISO 8601 text of any precision. */
	DATE,

	/** A number. */
	NUMBER,

	/** A number within bounds, in two properties; ordered by the lower one. */
	BAND,

	/** True, or absent for false. */
	FLAG,

	/** Whether a relationship of that type exists. */
	LINK

}
