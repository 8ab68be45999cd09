package dev.icpgraph.graph;

import java.util.List;

import dev.icpgraph.listing.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * Names and domains of accounts in the memory of this process.
 */
public interface RememberedNames {

	/**
	 * Ids in the graph of the accounts that a search finds, best match first, then
	 * largest first.
	 * @return {@code null} if Neo4j may have other names than this process
	 */
	@Nullable List<String> accounts(SearchWords words, int most);

}
