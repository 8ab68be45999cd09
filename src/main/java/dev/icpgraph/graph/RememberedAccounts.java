package dev.icpgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Facts about accounts that this process knows without asking Neo4j.
 */
public interface RememberedAccounts {

	/**
	 * All technologies of an account in the order of {@code Account.technologies}.
	 * @param account its id in the graph
	 * @return {@code null} when Neo4j may know more or less than this process
	 */
	@Nullable List<RememberedUse> technologies(String account);

	/**
	 * A relation of an account to a technology.
	 *
	 * @param technology id of the technology in the graph
	 * @param name name of the technology as people write it
	 */
	record RememberedUse(String technology, String name, UseRelation relation) {
	}

}
