package dev.icpgraph.cypher;

import java.util.Set;

/**
 * A change of data from an earlier version that breaks a new constraint.
 */
public interface SchemaUpgrade {

	/**
	 * Whether the graph comes from a version that needs it.
	 * @param indexes names of the indexes and constraints of the graph
	 */
	boolean isDue(Set<String> indexes);

	/**
	 * Changes the data.
	 */
	void apply(CypherTransaction transaction);

}
