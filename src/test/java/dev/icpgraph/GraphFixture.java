package dev.icpgraph;

import java.time.Duration;
import java.util.List;

import org.neo4j.driver.Driver;

import org.springframework.boot.test.context.TestComponent;

import dev.icpgraph.cypher.GraphSchema;

import static org.awaitility.Awaitility.await;

/**
 * Puts the shared graph into a known state.
 */
@TestComponent
public class GraphFixture {

	private final Driver driver;

	private final GraphSchema schema;

	GraphFixture(Driver driver, GraphSchema schema) {
		this.driver = driver;
		this.schema = schema;
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
	 * Waits until queries can use every index: the application creates them soon after
	 * its start, and Neo4j fills them in the background.
	 */
	public void awaitIndexes() {
		await().atMost(Duration.ofMinutes(2)).until(this.schema::applied);
		run("CALL db.awaitIndexes(120)");
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
