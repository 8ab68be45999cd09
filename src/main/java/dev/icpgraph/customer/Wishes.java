package dev.icpgraph.customer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

import dev.icpgraph.api.LastChange;
import dev.icpgraph.api.Problem;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;
import dev.icpgraph.graph.GraphRevisions;

/**
 * Accounts that people wished for as customers, stored in the graph.
 */
@Repository
class Wishes {

	private static final CypherQuery MERGE = CypherQuery.beside(Wishes.class, "merge-wish.cypher");

	private static final CypherQuery LOCK = CypherQuery.beside(Wishes.class, "lock-wish.cypher");

	private static final CypherQuery ALL = CypherQuery.beside(Wishes.class, "wishes.cypher");

	private final Clock clock = Clock.systemUTC();

	private final CypherRunner cypher;

	private final ApplicationEventPublisher events;

	Wishes(CypherRunner cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
	}

	/**
	 * All current wishes, oldest first.
	 */
	List<Wish> all() {
		return this.cypher.read(ALL, Map.of(), Wishes::wish);
	}

	/**
	 * Makes or drops a wish.
	 * @param wished whether to make the wish, or to drop it
	 * @param read revision that the author read; {@code null} for any
	 * @return the problem that prevents it, or empty
	 */
	List<Problem> set(String accountId, boolean wished, @Nullable Integer read, String by, @Nullable String reason) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("account", accountId);
		parameters.put("wished", wished);
		parameters.put("by", by);
		parameters.put("reason", reason);
		parameters.put("now", OffsetDateTime.now(this.clock));
		return this.cypher.write((transaction) -> set(transaction, accountId, read, parameters)).published(this.events);
	}

	private static JudgmentOutcome set(CypherTransaction transaction, String accountId, @Nullable Integer read,
			Map<String, @Nullable Object> parameters) {
		LastChange last = transaction.runFirst(LOCK, parameters, (row) -> LastChange.of(row.asMap()));
		if (last == null) {
			return JudgmentOutcome
				.refused(new Problem("NO_SUCH_ACCOUNT", "account", "No such account exists: load it first."));
		}
		if (last.isNot(read)) {
			return JudgmentOutcome.refused(last.conflict());
		}
		transaction.run(MERGE, parameters, Record::asMap);
		return JudgmentOutcome.saved(GraphRevisions.raise(transaction, Set.of(accountId), Set.of()));
	}

	private static Wish wish(Record row) {
		return new Wish(row.get("account").asString(), row.get("by").asString(),
				row.get("reason").isNull() ? null : row.get("reason").asString(), row.get("at").asOffsetDateTime(),
				row.get("revision").asInt());
	}

}
