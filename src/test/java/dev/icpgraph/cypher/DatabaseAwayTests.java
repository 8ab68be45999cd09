package dev.icpgraph.cypher;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseAwayTests {

	@ParameterizedTest
	@ValueSource(strings = { "bolt://nowhere.invalid:7687", "neo4j://nowhere.invalid:7687", "bolt://127.0.0.1:1",
			"neo4j://127.0.0.1:1" })
	void explainsAnAddressWithoutAnAnswer(String uri) {
		try (Driver driver = GraphDatabase.driver(uri); Session session = driver.session()) {
			assertThatThrownBy(() -> session.run("RETURN 1").consume()).matches(DatabaseAway::isWhy);
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Neo.ClientError.Statement.SyntaxError", "Neo.ClientError.Transaction.TransactionTimedOut" })
	void isNotWhyAQueryIsWrongOrTooSlow(String code) {
		assertThat(DatabaseAway.isWhy(new ClientException(code, "told by Neo4j itself"))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Neo.DatabaseError.Transaction.TransactionStartFailed",
			"Neo.DatabaseError.Transaction.TransactionCommitFailed" })
	void isWhyNeo4jClosedItsStore(String code) {
		DatabaseException ex = new DatabaseException(code, "The database has encountered a critical error");

		assertThat(DatabaseAway.isWhy(ex)).isTrue();
		assertThat(DatabaseAway.needsRestart(new IllegalStateException(ex))).isTrue();
		assertThat(
				DatabaseAway.needsRestart(new ClientException("Neo.ClientError.Transaction.TransactionTimedOut", "")))
			.isFalse();
	}

}
