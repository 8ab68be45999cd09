package dev.icpgraph.merge;

import dev.icpgraph.cypher.CypherRunner;

/** Writers on runners of a test's own. */
public final class GraphWriters {

	private GraphWriters() {
	}

	public static GraphWriter on(CypherRunner cypher) {
		return new GraphWriter(cypher, (event) -> {
		});
	}

}
