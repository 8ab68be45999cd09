package dev.icpgraph.webhook;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Repository;

import dev.icpgraph.api.Sha256;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherTransaction;

/**
 * Keeps events in the graph until they are delivered to the endpoints. An event is
 * written in the transaction of its cause, so that neither exists without the other.
 */
@Repository
public class Outbox {

	private static final CypherQuery CREATE = CypherQuery.beside(Outbox.class, "create-webhook-message.cypher");

	private static final int ID_BYTES = 16;

	private final WebhookProperties properties;

	private final JsonMapper json;

	Outbox(WebhookProperties properties, JsonMapper json) {
		this.properties = properties;
		this.json = json;
	}

	/**
	 * Whether any endpoint wants the event.
	 */
	public boolean wants(WebhookEvent event) {
		return !this.properties.wanting(event).isEmpty();
	}

	/**
	 * Adds an event to a transaction, once per cause. Does nothing if no endpoint wants
	 * it.
	 * @param cause distinguishes the events of one type
	 * @param data content of the message: ids of nodes, numbers and dates, but no text
	 * that may name a person, because an erasure does not reach receivers
	 */
	public void add(CypherTransaction transaction, WebhookEvent event, String cause, Object data) {
		List<String> endpoints = this.properties.wanting(event);
		if (endpoints.isEmpty()) {
			return;
		}
		OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
		String body = this.json.writeValueAsString(new Message(event.type(), now.toString(), data));
		transaction.run(CREATE,
				Map.of("id", id(event, cause), "event", event.name(), "at", now, "body", body, "endpoints", endpoints),
				Record::asMap);
	}

	private static String id(WebhookEvent event, String cause) {
		return "msg_" + HexFormat.of().formatHex(Sha256.of(event.type() + " " + cause), 0, ID_BYTES);
	}

	/**
	 * The body of a request, as in the Standard Webhooks specification.
	 */
	private record Message(String type, String timestamp, Object data) {
	}

}
