package dev.icpgraph.introduction;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.ParallelQueries;
import dev.icpgraph.evidence.EvidencePath;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.graph.OwnAccounts;

/**
 * Finds ties between accounts to reach and their openers: one query per kind of tie, all
 * in parallel, for any number of accounts. Ignores places, events and people that too
 * many share.
 */
@Repository
class RouteQueries {

	private static final CypherQuery BUYERS = CypherQuery.beside(RouteQueries.class, "buyers-by-account.cypher");

	private final PathRows rows;

	private final OwnAccounts own;

	private final AsOf asOf;

	private final IntroductionProperties properties;

	private final Map<RouteKind, CypherQuery> queries = new EnumMap<>(RouteKind.class);

	RouteQueries(PathRows rows, OwnAccounts own, AsOf asOf, IntroductionProperties properties) {
		this.rows = rows;
		this.own = own;
		this.asOf = asOf;
		this.properties = properties;
		for (RouteKind kind : RouteKind.values()) {
			this.queries.put(kind, CypherQuery.beside(RouteQueries.class, kind.file()));
		}
	}

	/**
	 * The known people of accounts.
	 * @param accounts ids in the graph
	 */
	List<BuyerJob> staff(Collection<String> accounts) {
		Map<String, Object> parameters = Map.of("ids", List.copyOf(accounts), "most", this.properties.mostStaff());
		return this.rows.read(BUYERS, parameters, (row) -> new BuyerJob(row.required("account"), row.required("person"),
				Objects.requireNonNull(row.job("job"))));
	}

	/**
	 * Ties to accounts and to people there.
	 * @param people ids of the people to reach, most wanted first, by account id
	 */
	List<FoundTie> ties(Map<String, List<String>> people) {
		List<Map<String, Object>> targets = people.entrySet()
			.stream()
			.<Map<String, Object>>map((it) -> Map.of("account", it.getKey(), "people", it.getValue()))
			.toList();
		Map<String, Object> parameters = Map.of("targets", targets, "ours", List.copyOf(this.own.ids()), "today",
				this.asOf.today().toString(), "crowd", this.properties.crowd(), "hub", this.properties.hub(), "most",
				this.properties.mostTies());
		List<Supplier<List<FoundTie>>> questions = Arrays.stream(RouteKind.values())
			.<Supplier<List<FoundTie>>>map((kind) -> () -> ties(kind, parameters))
			.toList();
		return ParallelQueries.answers(questions).stream().flatMap(List::stream).toList();
	}

	private List<FoundTie> ties(RouteKind kind, Map<String, Object> parameters) {
		CypherQuery query = Objects.requireNonNull(this.queries.get(kind));
		return this.rows.read(query, parameters, (row) -> tie(kind, row));
	}

	private static FoundTie tie(RouteKind kind, PathRow row) {
		RouteParty opener = new RouteParty(row.required("home"), row.node("opener"), row.job("job"), row.flag("ours"));
		EvidencePath.Node buyer = row.node("buyer");
		return new FoundTie(kind, Objects.requireNonNull(row.text("account")), (buyer != null) ? buyer.key() : null,
				opener, row.link("bought"), row.text("customerSince"), row.links("ties"), row.node("through"),
				row.number("closeness"), row.count("size"), row.text("since"), row.text("until"), row.text("word"));
	}

}
