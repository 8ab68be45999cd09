package dev.icpgraph.replica;

import java.time.Duration;
import java.util.Set;

import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.stereotype.Repository;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.graph.GraphRevisions;

/**
 * The state of the graph that this application has seen, as bookmarks of Neo4j.
 */
@Repository
class SeenStates {

	private final CypherRunner cypher;

	private final GraphRevisions revisions;

	SeenStates(CypherRunner cypher, GraphRevisions revisions) {
		this.cypher = cypher;
		this.revisions = revisions;
	}

	/**
	 * A token for the state that this application has seen and written.
	 */
	String token() {
		return StateToken.of(this.cypher.bookmarks());
	}

	/**
	 * Waits until Neo4j shows this application the state of a token, in this and all
	 * later queries.
	 * @return the revision of the graph, which includes that state
	 * @throws BadInputException if it is not a token of this graph
	 * @throws BehindException if it takes longer than the patience
	 */
	long revisionAfter(String token, Duration patience) {
		Set<String> bookmarks = StateToken.bookmarks(token);
		try {
			return this.revisions.currentAfter(bookmarks, patience);
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
