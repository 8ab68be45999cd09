package dev.icpgraph.merge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.icpgraph.cypher.CypherQuery;

/**
 * The queries that write batches, each read once.
 */
final class MergeQueries {

	private static final Map<String, CypherQuery> QUERIES = new ConcurrentHashMap<>();

	private MergeQueries() {
	}

	/**
	 * The query of a file.
	 * @param name of the file without its ending
	 */
	static CypherQuery of(String name) {
		return QUERIES.computeIfAbsent(name, (file) -> CypherQuery.beside(MergeQueries.class, file + ".cypher"));
	}

}
