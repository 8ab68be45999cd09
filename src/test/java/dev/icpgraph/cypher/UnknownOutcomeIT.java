package dev.icpgraph.cypher;

import java.util.Map;

import dev.icpgraph.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.DiscoveryException;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A Neo4j that becomes unreachable between two steps of a write. */
@IntegrationTest
class UnknownOutcomeIT {

	private static final CypherQuery LOOK = CypherQuery.beside(DatabaseWatch.class, "look.cypher");

	@Autowired
	private Driver driver;

	@Test
	void isSaidOfAWriteThatBreaksOffDuringItsCommit() {
		CypherRunner runner = brokenAfter(1);

		assertThatExceptionOfType(UnknownOutcomeException.class).isThrownBy(() -> write(runner))
			.withMessageContaining("may or may not be saved");
	}

	@Test
	void isKnownOfAWriteThatBreaksOffBefore() {
		CypherRunner runner = brokenAfter(0);

		assertThatExceptionOfType(DiscoveryException.class).isThrownBy(() -> write(runner));
	}

	private CypherRunner brokenAfter(int steps) {
		return new StoppedCypher(this.driver).after(steps, () -> {
			throw new DiscoveryException("Neo4j is gone", null);
		});
	}

	private static void write(CypherRunner runner) {
		runner.write((transaction) -> transaction.run(LOOK, Map.of(), Record::asMap));
	}

}
