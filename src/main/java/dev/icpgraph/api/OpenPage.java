package dev.icpgraph.api;

import java.util.List;

/**
 * A page that browsers may load without a token. It contains no data; its scripts query
 * the API with the user's token.
 */
public interface OpenPage {

	/** Patterns of the paths of the page, its scripts and styles. */
	List<String> paths();

	/** Origins of other servers that its scripts may send requests to. */
	default List<String> connectsTo() {
		return List.of();
	}

}
