package dev.icpgraph.icp;

import java.util.List;

/**
 * Finds points to reconsider in an ICP. Packages with data beyond its definition declare
 * such beans.
 */
@FunctionalInterface
public interface IcpWarnings {

	/**
	 * The warnings as sentences; empty without any.
	 */
	List<String> of(Icp icp);

}
