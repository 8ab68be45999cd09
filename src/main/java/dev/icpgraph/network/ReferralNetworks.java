package dev.icpgraph.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.graph.Provenance;
import dev.icpgraph.graph.Referral;

/**
 * Follows referrals from an account in both directions, with one query per step of
 * distance. Reads the referrals of at most as many accounts as it shows and, except for
 * the center, of each at most as many as make a hub.
 */
@Repository
class ReferralNetworks {

	private static final CypherQuery NEIGHBORS = CypherQuery.beside(ReferralNetworks.class,
			"referral-neighbors.cypher");

	private static final CypherQuery NODES = CypherQuery.beside(ReferralNetworks.class, "referral-nodes.cypher");

	private static final CypherQuery AMONG = CypherQuery.beside(ReferralNetworks.class, "referrals-among.cypher");

	private final CypherRunner cypher;

	private final Accounts accounts;

	private final int hub;

	ReferralNetworks(CypherRunner cypher, Accounts accounts, NetworkProperties properties) {
		this.cypher = cypher;
		this.accounts = accounts;
		this.hub = properties.hub();
	}

	/**
	 * The network around an account, or {@code null} for an unknown account.
	 * @param around id in the graph
	 * @param depth maximum distance in referrals
	 * @param most maximum number of accounts including the center: nearest first, then
	 * customers, then latest referrals
	 */
	@Nullable Network around(String around, int depth, int most) {
		Map<String, Integer> distances = new LinkedHashMap<>(Map.of(around, 0));
		List<String> frontier = List.of(around);
		int leftOut = 0;
		for (int distance = 1; distance <= depth && !frontier.isEmpty(); distance++) {
			Neighbors next = neighbors(around, frontier, distances.keySet(), most - distances.size());
			for (String id : next.ids()) {
				distances.put(id, distance);
			}
			frontier = next.ids();
			leftOut += next.found() - next.ids().size();
		}
		List<NetworkNode> nodes = nodes(distances);
		return nodes.isEmpty() ? null : new Network(depth, nodes, links(nodes), leftOut);
	}

	private Neighbors neighbors(String around, List<String> frontier, Collection<String> known, int most) {
		Map<String, Object> parameters = Map.of("around", around, "frontier", frontier, "known", List.copyOf(known),
				"hub", this.hub, "most", most);
		return Objects.requireNonNull(this.cypher.readFirst(NEIGHBORS, parameters,
				(row) -> new Neighbors(row.get("found").asInt(), row.get("ids").asList(Value::asString))));
	}

	private List<NetworkNode> nodes(Map<String, Integer> distances) {
		Map<String, Account> found = this.accounts.byIds(distances.keySet());
		Map<String, NetworkNode> nodes = new HashMap<>();
		Map<String, Object> parameters = Map.of("ids", List.copyOf(found.keySet()), "hub", this.hub);
		this.cypher
			.read(NODES, parameters,
					(row) -> node(row, Objects.requireNonNull(found.get(row.get("id").asString())), distances))
			.forEach((node) -> nodes.put(node.id(), node));
		return distances.keySet().stream().map(nodes::get).filter(Objects::nonNull).toList();
	}

	private static NetworkNode node(Record row, Account account, Map<String, Integer> distances) {
		Integer distance = Objects.requireNonNull(distances.get(account.id()));
		CustomerStatus status = new CustomerStatus(row.get("customer").asBoolean(), row.get("since").asString(null),
				WonReferrals.number(row.get("revenueUsd")));
		return new NetworkNode(account, distance, status, row.get("hub").asBoolean(), row.get("given").asInt(),
				row.get("received").asInt());
	}

	private List<NetworkLink> links(List<NetworkNode> nodes) {
		Map<String, NetworkNode> byId = new HashMap<>();
		nodes.forEach((node) -> byId.put(node.id(), node));
		List<String> hubs = nodes.stream().filter(NetworkNode::hub).map(NetworkNode::id).toList();
		Map<List<NetworkNode>, List<Referral>> between = new LinkedHashMap<>();
		this.cypher.read(AMONG, Map.of("ids", List.copyOf(byId.keySet()), "hubs", hubs), (row) -> {
			NetworkNode from = Objects.requireNonNull(byId.get(row.get("from").asString()));
			NetworkNode to = Objects.requireNonNull(byId.get(row.get("to").asString()));
			return Map.entry(List.of(from, to), referral(from.account(), to.account(), row.get("link")));
		}).forEach((it) -> between.computeIfAbsent(it.getKey(), (ends) -> new ArrayList<>()).add(it.getValue()));
		return between.entrySet()
			.stream()
			.map((it) -> new NetworkLink(it.getKey().getFirst(), it.getKey().getLast(), it.getValue()))
			.toList();
	}

	private static Referral referral(Account from, Account to, Value link) {
		Provenance provenance = link.get("importId").isNull() ? null
				: new Provenance(link.get("importId").asString(), link.get("row").asLong());
		return new Referral(from, to, link.get("kind").asString(null), link.get("on").asString(null),
				link.get("outcome").asString(null), WonReferrals.number(link.get("amountUsd")),
				link.get("byPerson").asString(null), provenance);
	}

	private record Neighbors(int found, List<String> ids) {
	}

}
