package dev.icpgraph.replica;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.replica.ElectedWriter.Turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class ElectedWriterIT {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	/** Unlike the lease of the application, so that queries tell the two apart. */
	private static final Duration LEASE = Duration.ofSeconds(31);

	@Autowired
	private CypherRunner cypher;

	@Autowired
	private Driver driver;

	@Autowired
	private GraphFixture graph;

	private ElectedWriter writer;

	@BeforeEach
	void clear() {
		this.graph.clear();
		this.writer = new ElectedWriter(this.cypher,
				new ReplicaProperties(LEASE, Duration.ofSeconds(3), Duration.ofSeconds(10)), new SimpleMeterRegistry());
	}

	@Test
	void aReleasedTurnIsFreeEvenIfTheClockOfTheDatabaseGoesBack() {
		this.graph.run("""
				MERGE (writer:ElectedWriter {id: 'writer'})
				SET writer.turn = 7, writer.owner = null, writer.until = datetime.realtime() + duration('PT1H')""");

		this.writer.renew();

		assertThat(this.graph.count("MATCH (w:ElectedWriter) WHERE w.owner IS NOT NULL RETURN w.turn")).isEqualTo(8);
	}

	@Test
	void aTurnThatIsDeletedMeanwhileIsTakenAtTheNextRenewal() {
		take();

		try (Session session = this.driver.session(); Transaction deletes = session.beginTransaction()) {
			deletes.run("MATCH (writer:ElectedWriter) DETACH DELETE writer").consume();
			CompletableFuture<Void> renewed = CompletableFuture.runAsync(this.writer::renew);
			await().atMost(PATIENCE).until(() -> waits("parameters.leaseMillis = " + LEASE.toMillis()));
			deletes.commit();
			renewed.join();
		}

		take();
	}

	@Test
	void aTurnThatIsDeletedMeanwhileDoesNotWrite() {
		take();
		Turn turn = this.writer.turn().orElseThrow();

		try (Session session = this.driver.session(); Transaction deletes = session.beginTransaction()) {
			deletes.run("MATCH (writer:ElectedWriter) DETACH DELETE writer").consume();
			CompletableFuture<Boolean> written = CompletableFuture
				.supplyAsync(() -> turn.write(this.cypher, (_) -> true));
			await().atMost(PATIENCE).until(() -> waits("currentQuery STARTS WITH '// Which turn is it, until'"));
			deletes.commit();
			assertThatExceptionOfType(Exception.class).isThrownBy(written::join)
				.withCauseInstanceOf(LostTurnException.class);
		}
	}

	/** Takes the turn, even from the application of all tests. */
	private void take() {
		await().atMost(PATIENCE).until(() -> {
			this.graph.run("MATCH (writer:ElectedWriter) DETACH DELETE writer");
			this.writer.renew();
			return this.writer.turn().isPresent();
		});
	}

	/** Whether a query that meets a condition waits for a lock. */
	private boolean waits(String condition) {
		return !this.graph
			.values("SHOW TRANSACTIONS YIELD transactionId, currentQuery, parameters, status WHERE " + condition
					+ " AND status STARTS WITH 'Blocked' RETURN transactionId")
			.isEmpty();
	}

}
