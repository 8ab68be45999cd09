package dev.icpgraph.undo;

import dev.icpgraph.cypher.CypherRunner;

/**
 * Undo over a runner of a test.
 */
public final class GraphUndos {

	private GraphUndos() {
	}

	public static GraphUndo on(CypherRunner cypher) {
		return new GraphUndo(cypher, (event) -> {
		}, new FoundElements(), new RestoredNames(), new UndoRecords(cypher));
	}

	public static UndoTraces traces(CypherRunner cypher) {
		return new UndoTraces(cypher);
	}

}
