package dev.icpgraph.cypher;

import java.util.Set;

/**
 * A change to data of an earlier version that violates a new constraint.
 */
public interface SchemaUpgrade {

	/**
	 * Whether the graph is from a version that needs the change.
	 * @param indexes names of the indexes and constraints of the graph
	 */
	boolean isDue(Set<String> indexes);

	/**
	 * Changes the data.
	 */
	void apply(CypherTransaction transaction);

}
