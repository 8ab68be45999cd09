package dev.icpgraph.merge;

import dev.icpgraph.cypher.CypherRunner;

/** Creates graph writers on a runner of the test. */
public final class GraphWriters {

	private GraphWriters() {
	}

	public static GraphWriter on(CypherRunner cypher) {
		return new GraphWriter(cypher, (event) -> {
		}, new NodeLocks(), new LinkWriter(), new OverwrittenValues());
	}

}
