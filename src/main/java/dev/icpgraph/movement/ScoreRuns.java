package dev.icpgraph.movement;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;
import dev.icpgraph.model.KeptModels;
import dev.icpgraph.replica.ElectedWriter.Turn;
import dev.icpgraph.webhook.Outbox;
import dev.icpgraph.webhook.WebhookEvent;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

/**
 * The stored history of tiers: the last place of every account per ICP, and the accounts
 * that moved per run.
 */
@Repository
class ScoreRuns {

	private static final CypherQuery STATE = CypherQuery.beside(ScoreRuns.class, "score-state-by-icp.cypher");

	private static final CypherQuery MERGE = CypherQuery.beside(ScoreRuns.class, "merge-score-run.cypher");

	private static final CypherQuery RUNS = CypherQuery.beside(ScoreRuns.class, "score-runs-by-icp.cypher");

	private static final CypherQuery DELETE = CypherQuery.beside(ScoreRuns.class, "delete-score-runs.cypher");

	private static final CypherQuery ARRIVING = CypherQuery.beside(ScoreRuns.class, "files-arriving.cypher");

	private static final OffsetDateTime ALWAYS = Instant.EPOCH.atOffset(ZoneOffset.UTC);

	/** Age from which the scores are sure to include a finished import. */
	private static final Duration RECENT = Duration.ofMinutes(1);

	private final CypherRunner cypher;

	private final MovementProperties properties;

	private final Outbox outbox;

	private final KeptModels models;

	ScoreRuns(CypherRunner cypher, MovementProperties properties, Outbox outbox, KeptModels models) {
		this.models = models;
		this.cypher = cypher;
		this.properties = properties;
		this.outbox = outbox;
	}

	/**
	 * A run to store.
	 *
	 * @param kind cause of the moves
	 * @param version key of the scored version
	 * @param revision revision of the scored graph
	 * @param model key of the learned ranking that gave the tiers after it; null without
	 * @param moves the moves
	 */
	record Run(TierMove.Kind kind, String version, long revision, @Nullable String model, List<TierMove> moves) {

		private Map<String, @Nullable Object> row(int number) {
			Map<String, @Nullable Object> row = new HashMap<>(
					Map.of("number", number, "kind", this.kind.name(), "version", this.version, "revision",
							this.revision, "moved", this.moves.size(), "moves", TierBytes.ofMoves(this.moves)));
			row.put("model", this.model);
			return row;
		}

	}

	/**
	 * The places of the accounts after the last run.
	 */
	TierState state(String icp) {
		TierState found = this.cypher.readFirst(STATE, Map.of("icp", icp),
				(row) -> new TierState(row.get("run").asInt(), row.get("revision").asLong(-1),
						row.get("version").asString(), row.get("at").asOffsetDateTime(),
						TierBytes.places(row.get("tiers").asByteArray()),
						row.get("overrides").isNull() ? null : Set.copyOf(row.get("overrides").asList(Value::asString)),
						row.get("model").isNull() ? null : row.get("model").asString()));
		return (found != null) ? found : TierState.NONE;
	}

	/**
	 * Adds runs and deletes old ones, unless another application added a run since the
	 * state was read or scored newer data.
	 * @param used the learned ranking that gave the tiers, to keep; {@code null} without
	 * one
	 * @param turn the right to add them
	 * @return whether they were added
	 */
	boolean add(String icp, TierState last, List<Run> runs, TierState next, @Nullable UsedModel used, Turn turn) {
		OffsetDateTime now = Objects.requireNonNull(next.at());
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Run run : runs) {
			rows.add(run.row(last.run() + rows.size() + 1));
		}
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("icp", icp, "last", last.run(), "revision",
				next.revision(), "version", next.version(), "now", now, "tiers", TierBytes.ofPlaces(next.places()),
				"overrides", List.copyOf(Objects.requireNonNullElse(next.overrides(), Set.of())), "runs", rows));
		parameters.put("model", next.model());
		Map<String, Object> oldest = Map.of("icp", icp, "most", this.properties.keptRuns(), "before",
				now.minus(this.properties.keptHistory()));
		return turn.write(this.cypher, (transaction) -> {
			boolean added = !transaction.run(MERGE, parameters, (row) -> row.get("state").asString()).isEmpty();
			if (added) {
				if (used != null) {
					this.models.keep(transaction, used.version(), used.model(), next.revision(), used.asOf(), now);
				}
				this.models.deleteOld(transaction, icp, now.minus(this.properties.keptHistory()));
				announce(transaction, icp, last.run(), runs);
			}
			transaction.run(DELETE, oldest, (row) -> row.get("deleted").asInt());
			return added;
		});
	}

	private void announce(CypherTransaction transaction, String icp, int last, List<Run> runs) {
		for (int i = 0; i < runs.size(); i++) {
			if (runs.get(i).kind() != TierMove.Kind.BEGINNING) {
				this.outbox.add(transaction, WebhookEvent.TIERS_CHANGED, icp + "/" + (last + 1 + i),
						TiersChanged.of(icp, runs.get(i)));
			}
		}
	}

	/**
	 * The moves since a time, by account id, without beginnings. Several moves of one
	 * account become one; accounts back in their tier are dropped.
	 */
	List<TierMove> since(String icp, OffsetDateTime since, MoverWhere where) {
		Map<String, TierMove> moves = new LinkedHashMap<>();
		runs(icp, since, where.byAccount()).flatMap(List::stream)
			.filter((move) -> !move.kinds().contains(TierMove.Kind.BEGINNING))
			.forEach((move) -> moves.merge(move.accountId(), move, TierMove::then));
		return moves.values()
			.stream()
			.filter((move) -> move.from().tier() != move.to().tier() && where.includes(move))
			.toList();
	}

	/**
	 * The beginning and every recorded move of accounts, latest first, by account id;
	 * only accounts with any. O(recorded moves of the ICP).
	 */
	Map<String, List<TierMove>> of(String icp, Set<String> accounts) {
		return runs(icp, ALWAYS, accounts::contains).flatMap(List::stream)
			.toList()
			.reversed()
			.stream()
			.collect(Collectors.groupingBy(TierMove::accountId));
	}

	private Stream<List<TierMove>> runs(String icp, OffsetDateTime since, Predicate<String> accounts) {
		return this.cypher
			.read(RUNS, Map.of("icp", icp, "since", since), (row) -> TierBytes.moves(row.get("moves").asByteArray(),
					TierMove.Kind.valueOf(row.get("kind").asString()), row.get("at").asOffsetDateTime(), accounts))
			.stream();
	}

	/**
	 * Whether files are waiting, being imported, or so recently imported that the scored
	 * revision may lack them.
	 */
	boolean filesArrive(long revision, OffsetDateTime now) {
		return Boolean.TRUE.equals(this.cypher.readFirst(ARRIVING,
				Map.of("revision", revision, "recent", now.minus(RECENT)), (row) -> row.get("arriving").asBoolean()));
	}

}
