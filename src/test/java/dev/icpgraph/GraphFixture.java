package dev.icpgraph;

import java.util.List;

import org.neo4j.driver.Driver;

import org.springframework.boot.test.context.TestComponent;

/**
 * Puts the shared graph into a known state.
 */
@TestComponent
public class GraphFixture {

	private final Driver driver;

	GraphFixture(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Deletes everything except constraints, indexes and the version of the store. The
	 * revision keeps rising, so that no cached state counts as current.
	 */
	public void clear() {
		run("MATCH (n) WHERE NOT n:GraphRevision AND NOT n:StoreVersion DETACH DELETE n");
		raiseRevision();
	}

	/**
	 * Makes the application notice writes that bypassed it.
	 */
	public void raiseRevision() {
		run("MERGE (r:GraphRevision {id: 'graph'}) SET r.value = coalesce(r.value, 0) + 1");
	}

	/**
	 * Runs a statement of a test.
	 */
	public void run(String statement) {
		this.driver.executableQuery(statement).execute();
	}

	/**
	 * The first column of a query of a test, row by row.
	 */
	public List<Object> values(String query) {
		return this.driver.executableQuery(query)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asObject())
			.toList();
	}

	/**
	 * The one number that a query of a test returns.
	 */
	public long count(String query) {
		return (long) values(query).getFirst();
	}

}
