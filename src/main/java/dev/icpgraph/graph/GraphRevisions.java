package dev.icpgraph.graph;

import java.util.Map;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;

/**
 * The revision that the graph is at.
 */
@Repository
public class GraphRevisions {

	private static final CypherQuery REVISION = CypherQuery.beside(GraphRevisions.class, "graph-revision.cypher");

	private final CypherRunner cypher;

	GraphRevisions(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * 0 before the first write, higher after each.
	 */
	public long current() {
		Long value = this.cypher.readFirst(REVISION, Map.of(), (row) -> row.get("value").asLong());
		return (value != null) ? value : 0;
	}

}
