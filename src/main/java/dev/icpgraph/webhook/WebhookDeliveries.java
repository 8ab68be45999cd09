package dev.icpgraph.webhook;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Cursor;
import dev.icpgraph.api.Ordering;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

/**
 * The stored deliveries. Taking a delivery moves its due time past the end of the
 * attempt, so that no other application sends it in the meantime, but one does if this
 * application dies. All times are from Neo4j's clock.
 */
@Repository
class WebhookDeliveries {

	/** Length of a lease in attempts, with room for a slow machine. */
	private static final int LEASE = 4;

	private static final Ordering<WebhookDelivery> LATEST_FIRST = new Ordering<>("CREATED_AT DESC",
			(it) -> it.createdAt().toInstant().toEpochMilli(), WebhookDelivery::key);

	private final CypherQuery lock = query("lock-due-webhook");

	private final CypherQuery take = query("take-webhook");

	private final CypherQuery settle = query("settle-webhook");

	private final CypherQuery replay = query("replay-webhooks");

	private final CypherQuery byId = query("webhooks-by-id");

	private final CypherQuery afterTime = query("webhooks-after-time");

	private final CypherQuery beforeTime = query("webhooks-before-time");

	private final CypherQuery count = query("webhooks-count");

	private final CypherQuery delete = query("delete-webhooks");

	private final CypherRunner cypher;

	private final Duration lease;

	WebhookDeliveries(CypherRunner cypher, WebhookProperties properties) {
		this.cypher = cypher;
		this.lease = properties.timeout().multipliedBy(LEASE);
	}

	private static CypherQuery query(String name) {
		return CypherQuery.beside(WebhookDeliveries.class, name + ".cypher");
	}

	/**
	 * Takes the delivery to an endpoint that has been due longest; empty if none is due
	 * or another application was faster.
	 */
	Optional<WebhookDelivery> take(String endpoint) {
		return this.cypher.write((transaction) -> {
			String key = transaction.runFirst(this.lock, Map.of("endpoint", endpoint),
					(row) -> row.get("id").asString());
			return (key == null) ? Optional.empty() : Optional.ofNullable(transaction.runFirst(this.take,
					Map.of("id", key, "leaseMillis", this.lease.toMillis()), WebhookDeliveries::delivery));
		});
	}

	/**
	 * Records the outcome of an attempt unless a later one has started or a user has
	 * replayed it.
	 * @param pause time until the next attempt
	 */
	void settle(WebhookDelivery attempt, WebhookStatus status, String outcome, Duration pause) {
		this.cypher
			.write((transaction) -> transaction.run(this.settle, Map.of("id", attempt.key(), "turn", attempt.turn(),
					"status", status.name(), "outcome", outcome, "pauseMillis", pause.toMillis()), Record::asMap));
	}

	/**
	 * Sends deliveries of events since a time again.
	 * @param endpoints names of the endpoints to send to
	 * @param delivered whether to repeat delivered ones too
	 * @return the number of deliveries
	 */
	long replay(OffsetDateTime since, List<String> endpoints, boolean delivered) {
		List<String> statuses = delivered ? List.of(WebhookStatus.FAILED.name(), WebhookStatus.DELIVERED.name())
				: List.of(WebhookStatus.FAILED.name());
		Map<String, Object> parameters = Map.of("since", since, "endpoints", endpoints, "statuses", statuses);
		return this.cypher
			.write((transaction) -> transaction.run(this.replay, parameters, (row) -> row.get("total").asLong()))
			.getFirst();
	}

	/**
	 * Deletes messages that are older than an age, with their deliveries.
	 */
	void deleteOlder(Duration age) {
		this.cypher.write((transaction) -> transaction.run(this.delete,
				Map.of("before", OffsetDateTime.now(ZoneOffset.UTC).minus(age)), Record::asMap));
	}

	List<WebhookDelivery> findAll(Collection<String> keys) {
		return this.cypher.read(this.byId, Map.of("ids", List.copyOf(keys)), WebhookDeliveries::delivery);
	}

	/**
	 * A page of the deliveries, latest first.
	 * @param status status of the deliveries; {@code null} for all
	 */
	Connection<WebhookDelivery> page(PageRequest page, @Nullable WebhookStatus status) {
		Cursor cursor = page.cursorIn(LATEST_FIRST);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("status", (status != null) ? status.name() : null);
		parameters.put("time",
				(cursor != null) ? Instant.ofEpochMilli(cursor.number()).atOffset(ZoneOffset.UTC) : null);
		parameters.put("id", (cursor != null) ? cursor.id() : null);
		parameters.put("limit", page.fetchSize());
		List<WebhookDelivery> rows = this.cypher.read(page.backward() ? this.beforeTime : this.afterTime, parameters,
				WebhookDeliveries::delivery);
		return Connection.ofFetched(page, rows, LATEST_FIRST, () -> total(status));
	}

	private long total(@Nullable WebhookStatus status) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("status", (status != null) ? status.name() : null);
		return Objects
			.requireNonNull(this.cypher.readFirst(this.count, parameters, (row) -> row.get("total").asLong()));
	}

	private static WebhookDelivery delivery(Record row) {
		Value it = row.get("delivery");
		Value message = row.get("message");
		return new WebhookDelivery(it.get("id").asString(), message.get("id").asString(),
				WebhookEvent.valueOf(message.get("event").asString()), it.get("endpoint").asString(),
				message.get("body").asString(), it.get("at").asOffsetDateTime(),
				WebhookStatus.valueOf(it.get("status").asString()), it.get("attempts").asInt(), it.get("turn").asInt(),
				it.get("dueAt").asOffsetDateTime(), it.get("lastAttemptAt").asOffsetDateTime(null),
				it.get("outcome").asString(null));
	}

}
