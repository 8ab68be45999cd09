package dev.icpgraph.proximity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import dev.icpgraph.snapshot.GraphText.Link;
import dev.icpgraph.snapshot.GraphText.Node;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

/**
 * A market with an added account that copies the links of another one, and with people
 * who copy those of the other's people. Both have the same weights, so comparing them
 * shows the effect of a missing link.
 *
 * @param twin id of the added account; the last of all accounts
 * @param copies links of the twin and its people
 */
record TwinnedMarket(GraphText market, String twin, List<Link> copies) {

	private static final String PREFIX = "zz-";

	static TwinnedMarket of(GraphText market, String account) {
		Set<String> doubled = new HashSet<>(Set.of(account));
		market.links()
			.stream()
			.filter((link) -> link.type().equals("EMPLOYED_AT") && link.to().equals(account))
			.forEach((link) -> doubled.add(link.from()));
		Map<String, Node> nodes = new LinkedHashMap<>(market.nodes());
		doubled.forEach((id) -> {
			Node node = Objects.requireNonNull(market.nodes().get(id));
			nodes.put(PREFIX + id, new Node(PREFIX + id, node.label(), new HashMap<>(node.properties())));
		});
		List<Link> copies = market.links()
			.stream()
			.filter((link) -> doubled.contains(link.from()) || doubled.contains(link.to()))
			.map((link) -> new Link(copy(link.from(), doubled), link.type(), copy(link.to(), doubled),
					link.properties()))
			.toList();
		return new TwinnedMarket(new GraphText(nodes, market.links()), PREFIX + account, copies);
	}

	private static String copy(String id, Set<String> doubled) {
		return doubled.contains(id) ? PREFIX + id : id;
	}

	/**
	 * The market in which the twin lacks some of the links.
	 */
	Snapshot without(Predicate<Link> missing) {
		List<Link> links = new ArrayList<>(this.market.links());
		this.copies.stream().filter(missing.negate()).forEach(links::add);
		return new GraphText(this.market.nodes(), links).snapshot();
	}

	/**
	 * Whether a link is the copy of one between two nodes, in either direction.
	 */
	static boolean between(Link link, String one, String other) {
		String from = original(link.from());
		String to = original(link.to());
		return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
	}

	/**
	 * Whether a link is the copy of one from or to a node.
	 */
	static boolean touches(Link link, String node) {
		return original(link.from()).equals(node) || original(link.to()).equals(node);
	}

	private static String original(String id) {
		return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
	}

}
