package dev.icpgraph.persona;

/**
 * What is kept with an ICP beside its versions.
 */
public sealed interface IcpPart permits Persona, Job, CompetitorNote {

	/**
	 * Unique: the ICP's key and a name of its own, for example
	 * {@code observability-suite/head-of-platform}.
	 */
	String key();

	/**
	 * The ICP it belongs to.
	 */
	String icpKey();

	/**
	 * The id clients see.
	 */
	String id();

	/**
	 * Raised by each change, 1 of a new one.
	 */
	int revision();

}
