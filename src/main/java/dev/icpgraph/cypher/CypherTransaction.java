package dev.icpgraph.cypher;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * An open transaction to run queries in.
 */
public class CypherTransaction {

	private final SimpleQueryRunner transaction;

	private final QueryTimer timer;

	private final Runnable heard;

	/**
	 * @param heard runs after each response
	 */
	CypherTransaction(SimpleQueryRunner transaction, QueryTimer timer, Runnable heard) {
		this.transaction = transaction;
		this.timer = timer;
		this.heard = heard;
	}

	/**
	 * Maps all rows in the order of the query. Parameter values may be null inside lists
	 * and maps.
	 */
	public <T> List<T> run(CypherQuery query, Map<String, ?> parameters, Function<Record, T> row) {
		@SuppressWarnings("unchecked")
		Map<String, Object> values = (Map<String, Object>) parameters;
		List<T> rows = this.timer.time(query, () -> this.transaction.run(query.text(), values).list(row));
		this.heard.run();
		return rows;
	}

	/**
	 * Maps the first row; {@code null} without rows.
	 */
	public <T> @Nullable T runFirst(CypherQuery query, Map<String, ?> parameters, Function<Record, T> row) {
		List<T> rows = run(query, parameters, row);
		return rows.isEmpty() ? null : rows.getFirst();
	}

}
