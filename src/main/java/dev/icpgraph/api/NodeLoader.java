package dev.icpgraph.api;

import java.util.Collection;
import java.util.Map;

/**
 * Loads the nodes of one type for {@code node} and {@code nodes}. Each package declares
 * one such bean per type.
 */
public interface NodeLoader {

	/**
	 * The GraphQL type, which is also the simple name of the Java class, for example
	 * {@code Account}.
	 */
	String type();

	/**
	 * The nodes by their ids within the type, without unknown ids.
	 */
	Map<String, ?> load(Collection<String> ids);

}
