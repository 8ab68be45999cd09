package dev.icpgraph.merge;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

import dev.icpgraph.api.Problem;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;
import dev.icpgraph.graph.GraphChanged;
import dev.icpgraph.graph.GraphRevisions;
import dev.icpgraph.identity.CompositeId;

/**
 * Merges accounts that a user found to be the same company, and undoes such merges. A
 * union keeps every fact, link and part of both, each with its file and row, and the
 * names of the account that went, which later files may still use.
 */
@Repository
public class AccountUnions {

	private static final CypherQuery LOCK = query("lock-accounts-by-id");

	private static final List<CypherQuery> REMEMBER = queries("record-account-union", "record-united-links",
			"record-united-parts");

	private static final List<CypherQuery> UNITE = queries("merge-account-parts", "merge-account-twin",
			"merge-account-overrides", "create-former-names");

	private static final CypherQuery BY_ID = query("account-union-by-id");

	private static final CypherQuery RESTORE = query("restore-account");

	private static final CypherQuery RESTORE_LINKS = query("restore-links");

	private static final CypherQuery RESTORE_PARTS = query("restore-parts");

	private static final CypherQuery END = query("end-account-union");

	private static final CypherQuery BY_ACCOUNT = query("account-unions-by-account");

	private final Clock clock = Clock.systemUTC();

	private final CypherRunner cypher;

	private final ApplicationEventPublisher events;

	AccountUnions(CypherRunner cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
	}

	/**
	 * Merges two accounts. The facts of the account that stays win.
	 * @param keep id of the account that stays
	 * @param gone id of the account that goes
	 * @return the problem that prevents it, or empty
	 */
	public List<Problem> unite(String keep, String gone, String by, @Nullable String reason) {
		if (keep.equals(gone)) {
			return List.of(new Problem("SAME_ACCOUNT", "gone", "Both are the same account: choose another one"));
		}
		Map<String, @Nullable Object> parameters = new HashMap<>(
				Map.of("keep", keep, "gone", gone, "id", CompositeId.of(keep, gone), "partsOfKeep", RowKeys.start(keep),
						"partsOfGone", RowKeys.start(gone), "by", by, "now", OffsetDateTime.now(this.clock)));
		parameters.put("reason", reason);
		return published(this.cypher.write((transaction) -> unite(transaction, keep, gone, parameters)));
	}

	private static Change unite(CypherTransaction transaction, String keep, String gone,
			Map<String, @Nullable Object> parameters) {
		List<String> found = transaction.run(LOCK, Map.of("ids", List.of(keep, gone)),
				(row) -> row.get("id").asString());
		for (Map.Entry<String, String> account : Map.of("keep", keep, "gone", gone).entrySet()) {
			if (!found.contains(account.getValue())) {
				return Change
					.none(new Problem("UNKNOWN_ACCOUNT", account.getKey(), "No such account exists: search for it"));
			}
		}
		REMEMBER.forEach((query) -> transaction.run(query, parameters, Record::asMap));
		UNITE.forEach((query) -> transaction.run(query, parameters, Record::asMap));
		return Change.at(GraphRevisions.raise(transaction), 0);
	}

	/**
	 * Undoes a merge. Changes since the merge stay with the account that stayed.
	 */
	public PartedAccounts part(String union, String by) {
		Ends ends = this.cypher.readFirst(BY_ID, Map.of("id", union), Ends::of);
		if (ends == null) {
			return PartedAccounts
				.not(new Problem("UNKNOWN_UNION", "union", "No such union exists: see Account.unions"));
		}
		Change change = this.cypher.write((transaction) -> part(transaction, union, ends.keep(), by));
		return new PartedAccounts(ends.keep(), ends.gone(), change.left(), published(change));
	}

	private Change part(CypherTransaction transaction, String union, String keep, String by) {
		transaction.run(LOCK, Map.of("ids", List.of(keep)), Record::asMap);
		Ends ends = Objects.requireNonNull(transaction.runFirst(BY_ID, Map.of("id", union), Ends::of));
		if (ends.parted()) {
			return Change.none(new Problem("PARTED_ALREADY", "union", "This merge is undone already"));
		}
		if (!ends.taken().isEmpty()) {
			return Change.none(new Problem("NAME_TAKEN", "union",
					"Another account is called %s now: first merge it with one of the two, or delete it"
						.formatted(String.join(", ", ends.taken()))));
		}
		Map<String, Object> parameters = Map.of("id", union, "keep", ends.keep(), "gone", ends.gone(), "by", by, "now",
				OffsetDateTime.now(this.clock));
		transaction.run(RESTORE, parameters, Record::asMap);
		int left = left(transaction, RESTORE_LINKS, parameters) + left(transaction, RESTORE_PARTS, parameters);
		transaction.run(END, parameters, Record::asMap);
		return Change.at(GraphRevisions.raise(transaction), left);
	}

	/**
	 * Unions into each account, latest first, including undone ones.
	 */
	public List<AccountUnion> into(Collection<String> accounts) {
		return this.cypher.read(BY_ACCOUNT, Map.of("ids", List.copyOf(accounts)), AccountUnions::union);
	}

	private List<Problem> published(Change change) {
		if (change.revision() != null) {
			this.events.publishEvent(new GraphChanged(change.revision()));
		}
		return change.problems();
	}

	private static AccountUnion union(Record row) {
		Value partedAt = row.get("partedAt");
		return new AccountUnion(row.get("id").asString(), row.get("account").asString(), row.get("name").asString(),
				row.get("names").asList(Value::asString), row.get("by").asString(), row.get("reason").asString(null),
				row.get("at").asOffsetDateTime(), row.get("partedBy").asString(null),
				partedAt.isNull() ? null : partedAt.asOffsetDateTime());
	}

	private static int left(CypherTransaction transaction, CypherQuery query, Map<String, Object> parameters) {
		return Objects.requireNonNull(transaction.runFirst(query, parameters, (row) -> row.get("left").asInt(0)));
	}

	private static CypherQuery query(String name) {
		return CypherQuery.beside(AccountUnions.class, name + ".cypher");
	}

	private static List<CypherQuery> queries(String... names) {
		return List.of(names).stream().map(AccountUnions::query).toList();
	}

	/**
	 * The accounts of a union.
	 *
	 * @param keep id of the account that stayed
	 * @param gone id of the account that went
	 * @param parted whether the merge is undone
	 * @param taken names of the account that went and that another account has now
	 */
	private record Ends(String keep, String gone, boolean parted, List<String> taken) {

		static Ends of(Record row) {
			return new Ends(row.get("keep").asString(), row.get("gone").asString(), row.get("parted").asBoolean(),
					row.get("taken").asList(Value::asString));
		}

	}

	/**
	 * The outcome of a transaction.
	 *
	 * @param revision revision of the graph; {@code null} if nothing changed
	 * @param left number of links and parts that stay because they changed since
	 */
	private record Change(@Nullable Long revision, int left, List<Problem> problems) {

		static Change none(Problem why) {
			return new Change(null, 0, List.of(why));
		}

		static Change at(long revision, int left) {
			return new Change(revision, left, List.of());
		}

	}

}
