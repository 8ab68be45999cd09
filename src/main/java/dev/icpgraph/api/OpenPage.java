package dev.icpgraph.api;

import java.util.List;

/**
 * A page that a browser may load without a token. It holds no data of the graph: its
 * scripts ask the API for that, with the token of whoever looks at it.
 */
public interface OpenPage {

	/** Patterns of the paths of the page, its scripts and styles. */
	List<String> paths();

}
