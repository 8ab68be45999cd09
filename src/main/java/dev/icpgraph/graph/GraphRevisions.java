package dev.icpgraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
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

	private static final CypherQuery STATE = query("graph-state");

	private static final CypherQuery NAME = query("name-state");

	private static final CypherQuery BEFORE = query("state-before-change");

	private static final CypherQuery RAISE = query("raise-revision");

	private static final CypherQuery CHANGES = query("graph-changes");

	private final CypherRunner cypher;

	GraphRevisions(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * The current revision: 0 before the first write, larger after each.
	 */
	public long current() {
		return state().revision();
	}

	/**
	 * The current state.
	 */
	public GraphState state() {
		GraphState state = this.cypher.readFirst(STATE, Map.of(), GraphRevisions::state);
		return (state != null) ? state : GraphState.UNWRITTEN;
	}

	/**
	 * The current state, which gets a token if it has none.
	 */
	public GraphState namedState() {
		GraphState state = state();
		if (state.token() != null || state.revision() == 0) {
			return state;
		}
		return this.cypher.write(
				(transaction) -> Objects.requireNonNull(transaction.runFirst(NAME, Map.of(), GraphRevisions::state)));
	}

	/**
	 * Whether the graph was in a state earlier, or is in it, as far as the record of the
	 * write after it says.
	 */
	public boolean hasBeenIn(GraphState state) {
		GraphState now = state();
		if (state.token() == null || now.revision() <= state.revision()) {
			return state.token() != null && now.equals(state);
		}
		return this.cypher
			.read(BEFORE, Map.of("revision", state.revision() + 1), (row) -> row.get("token").asString(""))
			.contains(state.token());
	}

	/**
	 * The current revision, once Neo4j shows what others saw or wrote.
	 * @param bookmarks of another application
	 * @throws org.neo4j.driver.exceptions.Neo4jException if Neo4j does not reach them in
	 * time
	 */
	public long currentAfter(Set<String> bookmarks, Duration patience) {
		Long value = this.cypher.readAfter(bookmarks, patience, STATE, Map.of(), (row) -> row.get("revision").asLong());
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
		Map.Entry<GraphState, List<List<List<String>>>> found = this.cypher.readFirst(CHANGES,
				Map.of("since", revision), (row) -> Map.entry(state(row),
						row.get("changes").asList((change) -> change.asList((ids) -> ids.asList(Value::asString)))));
		return (found != null) ? GraphChanges.of(revision, found.getKey(), found.getValue()) : null;
	}

	private static GraphState state(Record row) {
		return GraphState.of(row.get("revision").asLong(), row.get("token").asString(null));
	}

	private static CypherQuery query(String name) {
		return CypherQuery.beside(GraphRevisions.class, name + ".cypher");
	}

}
