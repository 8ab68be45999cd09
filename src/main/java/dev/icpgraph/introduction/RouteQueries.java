package dev.icpgraph.introduction;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.neo4j.driver.Record;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.ParallelQueries;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.graph.OwnAccounts;

/**
 * Finds ties between accounts to reach and those who can open a door: one query for each
 * kind of tie, all at once, for any number of accounts. Places, events and people that
 * too many share are not followed.
 */
@Repository
class RouteQueries {

	private static final CypherQuery BUYERS = CypherQuery.beside(RouteQueries.class, "buyers-by-account.cypher");

	private final CypherRunner cypher;

	private final OwnAccounts own;

	private final AsOf asOf;

	private final IntroductionProperties properties;

	private final Map<RouteKind, CypherQuery> queries = new EnumMap<>(RouteKind.class);

	RouteQueries(CypherRunner cypher, OwnAccounts own, AsOf asOf, IntroductionProperties properties) {
		this.cypher = cypher;
		this.own = own;
		this.asOf = asOf;
		this.properties = properties;
		for (RouteKind kind : RouteKind.values()) {
			this.queries.put(kind, CypherQuery.beside(RouteQueries.class, kind.file()));
		}
	}

	/**
	 * Who works at accounts, as far as known.
	 * @param accounts ids in the graph
	 */
	List<BuyerJob> staff(Collection<String> accounts) {
		Map<String, Object> parameters = Map.of("ids", List.copyOf(accounts), "most", this.properties.mostStaff());
		return this.cypher.read(BUYERS, parameters, (row) -> {
			GraphValues values = new GraphValues(row);
			return new BuyerJob(values.required("account"), values.required("person"),
					Objects.requireNonNull(values.job("job")));
		});
	}

	/**
	 * Ties to accounts and to people there.
	 * @param people ids of the people to reach, the most wanted first, by the account's
	 * id
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
		return this.cypher.read(query, parameters, (row) -> tie(kind, row));
	}

	private static FoundTie tie(RouteKind kind, Record row) {
		GraphValues values = new GraphValues(row);
		RouteParty opener = new RouteParty(values.required("home"), values.node("opener"), values.job("job"),
				row.get("ours").asBoolean());
		String customerSince = row.get("customer").isNull() ? null
				: GraphValues.text(row.get("customer").asNode(), "since");
		return new FoundTie(kind, row.get("account").asString(),
				row.get("buyer").isNull() ? null : values.required("buyer").key(), opener, values.link("bought"),
				customerSince, values.links("ties"), values.node("through"), values.number("closeness"),
				row.get("size").asInt(), values.text("since"), values.text("until"), values.text("word"));
	}

}
