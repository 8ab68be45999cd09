package dev.icpgraph.icp;

import java.util.List;

/**
 * Finds what to reconsider in an ICP. Packages that see more than what it says have such
 * beans.
 */
@FunctionalInterface
public interface IcpWarnings {

	/**
	 * In sentences; none when there is nothing.
	 */
	List<String> of(Icp icp);

}
