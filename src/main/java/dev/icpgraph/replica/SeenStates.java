package dev.icpgraph.replica;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.stereotype.Repository;

/**
 * The state of the graph that this application has seen, as bookmarks of Neo4j.
 */
@Repository
class SeenStates {

	private static final CypherQuery REVISION = CypherQuery.beside(SeenStates.class, "revision-seen.cypher");

	private final CypherRunner cypher;

	SeenStates(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * A token for what this application has seen and written.
	 */
	String token() {
		return StateToken.of(this.cypher.bookmarks());
	}

	/**
	 * Waits until Neo4j shows this application the state of a token, in this and all
	 * later queries.
	 * @return the revision of the graph, which includes that state
	 * @throws BadInputException if it is no token of this graph
	 * @throws BehindException if it takes longer than the patience
	 */
	long revisionAfter(String token, Duration patience) {
		Set<String> bookmarks = StateToken.bookmarks(token);
		try {
			Long revision = this.cypher.readAfter(bookmarks, patience, REVISION, Map.of(),
					(row) -> row.get("value").asLong());
			return (revision != null) ? revision : 0;
		}
		catch (Neo4jException ex) {
			if (ex.code().contains("BookmarkTimeout") || ex.code().contains("TransactionTimedOut")) {
				throw new BehindException(patience);
			}
			if (ex.code().contains("Bookmark")) {
				throw StateToken.refused();
			}
			throw ex;
		}
	}

}
