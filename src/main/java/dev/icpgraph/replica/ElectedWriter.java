package dev.icpgraph.replica;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;
import io.micrometer.core.instrument.MeterRegistry;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Repository;

/**
 * The one application among all on a graph that records scores and runs periodic jobs. It
 * holds a lease in Neo4j, whose clock alone decides when the lease ends. Each new holder
 * has a higher turn number, by which writes of an earlier holder are refused: a fencing
 * token (M. Kleppmann, "How to do distributed locking", 2016).
 */
@Repository
public class ElectedWriter {

	private static final CypherQuery TAKE = query("take-turn");

	private static final CypherQuery RELEASE = query("release-turn");

	private static final CypherQuery CURRENT = query("current-turn");

	private final CypherRunner cypher;

	private final Duration lease;

	/** The id of this application among all that use the graph. */
	private final String owner = UUID.randomUUID().toString();

	/** Turn number of this application; 0 while another one has the turn. */
	private volatile long turn;

	/**
	 * Time when this application last renewed its lease, taken before the call to Neo4j.
	 */
	private volatile long renewedAt;

	ElectedWriter(CypherRunner cypher, ReplicaProperties properties, MeterRegistry meters) {
		this.cypher = cypher;
		this.lease = properties.lease();
		meters.gauge("icpgraph.writer.elected", this, (it) -> it.turn().isPresent() ? 1 : 0);
	}

	/**
	 * The turn of this application; empty while another application has it. It may be
	 * lost at any time after, so jobs write {@linkplain Turn#write through it}.
	 */
	public Optional<Turn> turn() {
		long number = this.turn;
		boolean over = (System.nanoTime() - this.renewedAt) >= this.lease.toNanos();
		return (number == 0 || over) ? Optional.empty() : Optional.of(new Held(number));
	}

	/**
	 * Takes the turn if it is free, or renews it.
	 */
	void renew() {
		long before = System.nanoTime();
		this.turn = this.cypher
			.write(this.lease,
					(transaction) -> Objects.requireNonNull(transaction.runFirst(TAKE,
							Map.of("owner", this.owner, "leaseMillis", this.lease.toMillis()),
							(row) -> row.get("held").asBoolean() ? row.get("turn").asLong() : 0L)));
		this.renewedAt = before;
	}

	/**
	 * Releases the turn at once.
	 */
	void release() {
		if (this.turn != 0) {
			this.turn = 0;
			this.cypher.write(this.lease,
					(transaction) -> transaction.run(RELEASE, Map.of("owner", this.owner), Record::asMap));
		}
	}

	private void require(CypherTransaction transaction, long number) {
		Long current = transaction.runFirst(CURRENT, Map.of(), (row) -> row.get("turn").asLong());
		if (current == null || current != number) {
			this.turn = 0;
			throw new LostTurnException(number);
		}
	}

	/**
	 * The right to write as the elected application. It ends when another application
	 * takes its turn, which the old one may not notice while it is paused or cut off.
	 */
	public interface Turn {

		/** Allows writes that any application may make at any time. */
		Turn ANY = new Turn() {

			@Override
			public <T> T write(CypherRunner cypher, Function<CypherTransaction, T> work) {
				return cypher.write(work);
			}

		};

		/**
		 * Writes if this turn is the current one, and keeps it current until the
		 * transaction ends. The transaction must not take longer than a lease, so that a
		 * paused application does not block others.
		 * @throws LostTurnException if another application has taken its turn
		 */
		<T> T write(CypherRunner cypher, Function<CypherTransaction, T> work);

	}

	/**
	 * A turn of this application.
	 */
	private final class Held implements Turn {

		private final long number;

		private Held(long number) {
			this.number = number;
		}

		@Override
		public <T> T write(CypherRunner cypher, Function<CypherTransaction, T> work) {
			return cypher.write(ElectedWriter.this.lease, (transaction) -> {
				require(transaction, this.number);
				return work.apply(transaction);
			});
		}

	}

	private static CypherQuery query(String name) {
		return CypherQuery.beside(ElectedWriter.class, name + ".cypher");
	}

}
