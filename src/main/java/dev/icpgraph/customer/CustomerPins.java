package dev.icpgraph.customer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.graph.GraphChanged;

/**
 * Pins of customers, stored in the graph.
 */
@Repository
class CustomerPins {

	private static final CypherQuery MERGE = CypherQuery.beside(CustomerPins.class, "merge-customer-pin.cypher");

	private final CypherRunner cypher;

	private final ApplicationEventPublisher events;

	CustomerPins(CypherRunner cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
	}

	/**
	 * Pins or drops a customer, or removes the pin.
	 * @param pin {@code null} removes it
	 * @param by author of the pin
	 * @return whether the account is a customer
	 */
	boolean set(String accountId, @Nullable CustomerPin pin, @Nullable String by, @Nullable String reason) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("account", accountId);
		parameters.put("pin", (pin != null) ? pin.name() : null);
		parameters.put("by", by);
		parameters.put("reason", reason);
		List<Long> revisions = this.cypher
			.write((transaction) -> transaction.run(MERGE, parameters, (row) -> row.get("revision").asLong()));
		revisions.forEach((revision) -> this.events.publishEvent(new GraphChanged(revision)));
		return !revisions.isEmpty();
	}

}
