package dev.icpgraph.introduction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.graph.OwnAccounts;

/**
 * Finds the participants of upcoming events.
 */
@Repository
class EventQueries {

	private static final CypherQuery PARTICIPATIONS = CypherQuery.beside(EventQueries.class,
			"coming-participations.cypher");

	private static final CypherQuery BY_SERIES = CypherQuery.beside(EventQueries.class,
			"coming-events-by-series.cypher");

	private static final CypherQuery OPENERS = CypherQuery.beside(EventQueries.class, "openers-at-events.cypher");

	private static final CypherQuery KNOWN = CypherQuery.beside(EventQueries.class, "known-events.cypher");

	/** Number of past years whose participants in a series may come again. */
	private static final int YEARS_BACK = 2;

	/** Maximum number of openers at an event, our own people first. */
	private static final int MOST_OPENERS = 200;

	private final PathRows rows;

	private final OwnAccounts own;

	private final AsOf asOf;

	EventQueries(PathRows rows, OwnAccounts own, AsOf asOf) {
		this.rows = rows;
		this.own = own;
		this.asOf = asOf;
	}

	/**
	 * The participations of accounts in events since two years ago.
	 * @param accounts ids in the graph
	 */
	List<EventGuest> participations(Collection<String> accounts) {
		String today = this.asOf.today().toString();
		String from = this.asOf.today().minusYears(YEARS_BACK).toString();
		return this.rows.read(PARTICIPATIONS, Map.of("accounts", List.copyOf(accounts), "today", today, "from", from),
				(row) -> guest(row, row.flag("coming"), false));
	}

	/**
	 * The upcoming events of these series, next first.
	 */
	List<ComingEvent> coming(Collection<String> series) {
		return this.rows.read(BY_SERIES, Map.of("series", List.copyOf(series), "today", this.asOf.today().toString()),
				(row) -> new ComingEvent(row.required("event"), row.text("series"), row.text("startsOn")));
	}

	/**
	 * Counts the known events. O(events).
	 */
	KnownEvents known() {
		return this.rows
			.read(KNOWN, Map.of("today", today().toString()),
					(row) -> new KnownEvents(row.count("all"), row.count("undated"), row.count("coming")))
			.getFirst();
	}

	LocalDate today() {
		return this.asOf.today();
	}

	/**
	 * Our own people, then our customers, who take part in these events.
	 * @param events ids in the graph
	 */
	List<EventGuest> openers(Collection<String> events) {
		return this.rows.read(OPENERS,
				Map.of("events", List.copyOf(events), "ours", List.copyOf(this.own.ids()), "today",
						this.asOf.today().toString(), "most", MOST_OPENERS),
				(row) -> guest(row, true, row.flag("ours")));
	}

	private static EventGuest guest(PathRow row, boolean coming, boolean ours) {
		RouteParty party = new RouteParty(row.required("account"), row.node("person"), row.job("job"), ours);
		return new EventGuest(row.required("event"), row.text("series"), row.text("startsOn"), coming, party,
				Objects.requireNonNull(row.link("link")));
	}

}
