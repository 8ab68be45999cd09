package dev.icpgraph.customer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

import dev.icpgraph.api.LastChange;
import dev.icpgraph.api.Problem;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;
import dev.icpgraph.cypher.WriteConflictException;
import dev.icpgraph.graph.GraphRevisions;

/**
 * Pins of customers, stored in the graph.
 */
@Repository
class CustomerPins {

	private static final CypherQuery MERGE = CypherQuery.beside(CustomerPins.class, "merge-customer-pin.cypher");

	private static final CypherQuery LOCK = CypherQuery.beside(CustomerPins.class, "lock-customer-pin.cypher");

	private static final CypherQuery BY_ACCOUNT = CypherQuery.beside(CustomerPins.class,
			"customer-pins-by-account.cypher");

	private final Clock clock = Clock.systemUTC();

	private final CypherRunner cypher;

	private final ApplicationEventPublisher events;

	CustomerPins(CypherRunner cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
	}

	/**
	 * Pins or drops a customer, or removes the pin.
	 * @param pin {@code null} removes it
	 * @param read revision that the author read; {@code null} for any
	 * @param by author of the pin
	 * @return the problem that prevents it, or empty
	 */
	List<Problem> set(String accountId, @Nullable CustomerPin pin, @Nullable Integer read, String by,
			@Nullable String reason) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("account", accountId);
		parameters.put("pin", (pin != null) ? pin.name() : null);
		parameters.put("by", by);
		parameters.put("reason", reason);
		parameters.put("now", OffsetDateTime.now(this.clock));
		return this.cypher.write((transaction) -> set(transaction, accountId, read, parameters)).published(this.events);
	}

	/**
	 * The last judgments of accounts, by account id; only accounts with one.
	 */
	Map<String, PinState> of(Collection<String> accountIds) {
		return this.cypher
			.read(BY_ACCOUNT, Map.of("accounts", List.copyOf(accountIds)),
					(row) -> Map.entry(row.get("account").asString(), state(row)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
	}

	private static PinState state(Record row) {
		String pin = text(row.get("pin"));
		Value at = row.get("at");
		return new PinState((pin != null) ? CustomerPin.valueOf(pin) : null, text(row.get("by")),
				text(row.get("reason")), at.isNull() ? null : at.asOffsetDateTime(), row.get("revision").asInt());
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static JudgmentOutcome set(CypherTransaction transaction, String accountId, @Nullable Integer read,
			Map<String, @Nullable Object> parameters) {
		LastChange last = transaction.runFirst(LOCK, Map.of("account", accountId), (row) -> LastChange.of(row.asMap()));
		if (last == null) {
			return JudgmentOutcome.refused(new Problem("NOT_A_CUSTOMER", "account",
					"'" + accountId + "' is not a customer: record it with recordCustomers first"));
		}
		if (last.isNot(read)) {
			return JudgmentOutcome.refused(last.conflict());
		}
		if (transaction.run(MERGE, parameters, Record::asMap).isEmpty()) {
			throw new WriteConflictException("Another user merged '" + accountId + "' with another account");
		}
		return JudgmentOutcome.saved(GraphRevisions.raise(transaction, Set.of(accountId), Set.of()));
	}

}
