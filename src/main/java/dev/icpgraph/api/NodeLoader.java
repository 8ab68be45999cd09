package dev.icpgraph.api;

import java.util.Collection;
import java.util.Map;

/**
 * Finds the nodes of one type for {@code node} and {@code nodes}. Every package makes its
 * own types findable by having such a bean.
 */
public interface NodeLoader {

	/**
	 * The GraphQL type, which is also the simple name of the Java class, for example
	 * {@code Account}.
	 */
	String type();

	/**
	 * The nodes by their ids within the type; those that do not exist are left out.
	 */
	Map<String, ?> load(Collection<String> ids);

}
