package dev.icpgraph.persona;

/**
 * A part of an ICP outside its versions.
 */
public sealed interface IcpPart permits Persona, Job, CompetitorNote {

	/**
	 * Unique key: the ICP's key and the name of the part, for example {@code
	 * observability-suite/head-of-platform}.
	 */
	String key();

	/**
	 * The ICP it belongs to.
	 */
	String icpKey();

	/**
	 * The id that clients see.
	 */
	String id();

	/**
	 * Grows with each change, 1 for a new one.
	 */
	int revision();

}
