package dev.icpgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Facts about accounts in the memory of this process.
 */
public interface RememberedAccounts {

	/**
	 * All technologies of an account in the order of {@code Account.technologies}.
	 * @param account its id in the graph
	 * @return {@code null} if Neo4j may have other technologies than this process
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
