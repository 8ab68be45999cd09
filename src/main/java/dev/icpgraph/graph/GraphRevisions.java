package dev.icpgraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;

/**
 * Reads and increases the revision of the graph.
 */
@Repository
public class GraphRevisions {

	private static final CypherQuery REVISION = CypherQuery.beside(GraphRevisions.class, "graph-revision.cypher");

	private static final CypherQuery RAISE = CypherQuery.beside(GraphRevisions.class, "raise-revision.cypher");

	private static final CypherQuery CHANGES = CypherQuery.beside(GraphRevisions.class, "graph-changes.cypher");

	private final CypherRunner cypher;

	GraphRevisions(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * The current revision: 0 before the first write, larger after each.
	 */
	public long current() {
		Long value = this.cypher.readFirst(REVISION, Map.of(), (row) -> row.get("value").asLong());
		return (value != null) ? value : 0;
	}

	/**
	 * The current revision, once Neo4j shows what others saw or wrote.
	 * @param bookmarks of another application
	 * @throws org.neo4j.driver.exceptions.Neo4jException if Neo4j does not reach them in
	 * time
	 */
	public long currentAfter(Set<String> bookmarks, Duration patience) {
		Long value = this.cypher.readAfter(bookmarks, patience, REVISION, Map.of(), (row) -> row.get("value").asLong());
		return (value != null) ? value : 0;
	}

	/**
	 * Increases the revision at the end of a write after which readers have to read
	 * everything.
	 * @return the revision with this write
	 */
	public static long raise(CypherTransaction transaction) {
		return raise(transaction, Set.of(), Set.of());
	}

	/**
	 * Increases the revision at the end of a write.
	 * @param accounts ids of the accounts that it touched
	 * @param people ids of the people that it touched
	 * @return the revision with this write
	 */
	public static long raise(CypherTransaction transaction, Set<String> accounts, Set<String> people) {
		return Objects.requireNonNull(transaction.runFirst(RAISE, GraphChanges.parameters(accounts, people),
				(row) -> row.get("revision").asLong()));
	}

	/**
	 * The changes since a revision.
	 * @return {@code null} when unknown: the revision is too old, the changes too many,
	 * or other nodes than accounts, people and their links changed
	 */
	public @Nullable GraphChanges changesSince(long revision) {
		Map.Entry<Long, List<List<List<String>>>> told = this.cypher.readFirst(CHANGES, Map.of("since", revision),
				(row) -> Map.entry(row.get("revision").asLong(),
						row.get("changes").asList((change) -> change.asList((ids) -> ids.asList(Value::asString)))));
		return (told != null) ? GraphChanges.of(revision, told.getKey(), told.getValue()) : null;
	}

}
