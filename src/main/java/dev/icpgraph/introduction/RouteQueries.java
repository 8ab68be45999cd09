package dev.icpgraph.introduction;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.ParallelQueries;
import dev.icpgraph.evidence.EvidencePath;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.graph.OwnAccounts;
import dev.icpgraph.graph.Provenance;

/**
 * Finds ties between accounts to reach and their openers: one query for each kind of tie,
 * all in parallel, for any number of accounts. Does not follow places, events and people
 * that too many share.
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
	 * The known people of accounts.
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

	/**
	 * Reads nodes and links of one row. A link refers to its ends by store number, so the
	 * row must have the nodes that its links connect.
	 */
	static final class GraphValues {

		private final Record row;

		private final Map<String, EvidencePath.Node> nodes = new HashMap<>();

		GraphValues(Record row) {
			this.row = row;
			for (Value value : row.values()) {
				keep(value);
			}
		}

		private void keep(Value value) {
			if (value.type().name().equals("NODE")) {
				this.nodes.put(value.asNode().elementId(), node(value.asNode()));
			}
			else if (value.type().name().startsWith("LIST")) {
				value.values().forEach(this::keep);
			}
		}

		EvidencePath.Node required(String name) {
			return Objects.requireNonNull(node(name), name);
		}

		EvidencePath.@Nullable Node node(String name) {
			Value value = this.row.get(name);
			return value.isNull() ? null : node(value.asNode());
		}

		EvidencePath.@Nullable Link link(String name) {
			Value value = this.row.get(name);
			return value.isNull() ? null : link(value.asRelationship());
		}

		List<EvidencePath.Link> links(String name) {
			return this.row.get(name).asList((value) -> link(value.asRelationship()));
		}

		@Nullable JobFacts job(String name) {
			Value value = this.row.get(name);
			if (value.isNull()) {
				return null;
			}
			Relationship job = value.asRelationship();
			return new JobFacts(text(job, "title"), text(job, "seniority"), text(job, "department"),
					text(job, "buyingRole"), text(job, "since"), job.get("current").asBoolean(false), link(job));
		}

		@Nullable String text(String name) {
			return text(this.row, name);
		}

		@Nullable Double number(String name) {
			return this.row.get(name).isNull() ? null : this.row.get(name).asDouble();
		}

		/**
		 * The text under a name; null when unknown.
		 */
		static @Nullable String text(MapAccessor values, String name) {
			return values.get(name).asString(null);
		}

		private EvidencePath.Link link(Relationship link) {
			return new EvidencePath.Link(end(link.startNodeElementId()), link.type(), end(link.endNodeElementId()),
					provenance(link));
		}

		private EvidencePath.Node end(String number) {
			return Objects.requireNonNull(this.nodes.get(number), "The row lacks a node that a link of it connects");
		}

		private static EvidencePath.Node node(Node node) {
			return new EvidencePath.Node(node.labels().iterator().next(), node.get("id").asString(),
					text(node, "name"));
		}

		private static @Nullable Provenance provenance(MapAccessor link) {
			Value line = link.get("row");
			return line.isNull() ? null : new Provenance(link.get("importId").asString(), line.asLong());
		}

	}

}
