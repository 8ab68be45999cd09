package dev.icpgraph.snapshot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A graph written as in Cypher's {@code CREATE}, in the labels, relationships and
 * properties of {@code src/docs/graph-model.md}. A node's id is its name in the text, in
 * backticks when it is not a plain word; nodes without a name are numbered. A technology
 * may have a {@code category}, short for a link to it.
 *
 * <pre>
 * (acme:Account {industry: 'Software', headcountMin: 120, headcountMax: 120})-[:USES]->(kafka:Technology {category: 'streaming'}),
 * (acme)-[:IS_CUSTOMER]->(:Customer {since: '2020-03'}),
 * (`beta.io`:Account)-[:USES]->(kafka)
 * </pre>
 *
 * @param nodes by id, in the order of the text
 * @param links in the order of the text
 */
public record GraphText(Map<String, Node> nodes, List<Link> links) {

	/**
	 * The snapshot of a graph, at revision 1.
	 */
	public static Snapshot snapshot(String... text) {
		return of(text).snapshot();
	}

	/**
	 * Reads a graph from parts of one text.
	 */
	public static GraphText of(String... text) {
		GraphText graph = new GraphTextReader(String.join(",\n", text)).read();
		for (Node node : List.copyOf(graph.nodes.values())) {
			if (node.properties().remove("category") instanceof String category) {
				graph.nodes.computeIfAbsent("category " + category, (id) -> new Node(id, "Category",
						new LinkedHashMap<>(Map.of("id", category.toLowerCase(Locale.ROOT), "name", category))));
				graph.links.add(new Link(node.id(), "IN_CATEGORY", "category " + category, new LinkedHashMap<>()));
			}
		}
		return graph;
	}

	/**
	 * The snapshot of this graph, at revision 1.
	 */
	public Snapshot snapshot() {
		return snapshot(1);
	}

	/**
	 * The snapshot at a revision.
	 */
	public Snapshot snapshot(long revision) {
		return new GraphTextSnapshot(this).build(revision, Instant.EPOCH);
	}

	/**
	 * One statement that creates this graph in Neo4j.
	 */
	public String cypher() {
		List<String> parts = new ArrayList<>();
		this.nodes.values()
			.forEach((node) -> parts.add("(`" + node.id() + "`:" + node.label() + " " + map(node.stored()) + ")"));
		this.links.forEach((link) -> parts.add("(`" + link.from() + "`)-[:" + link.type() + " " + map(link.properties())
				+ "]->(`" + link.to() + "`)"));
		return "CREATE " + String.join(",\n", parts);
	}

	private static String map(Map<String, Object> properties) {
		return properties.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + ": " + literal(entry.getValue()))
			.collect(Collectors.joining(", ", "{", "}"));
	}

	private static String literal(Object value) {
		return (value instanceof String text) ? "'" + text.replace("'", "\\'") + "'" : value.toString();
	}

	/**
	 * A node.
	 *
	 * @param id its name in the text
	 * @param label its one label
	 * @param properties as written
	 */
	public record Node(String id, String label, Map<String, Object> properties) {

		/**
		 * The properties including the id.
		 */
		Map<String, Object> stored() {
			Map<String, Object> stored = new LinkedHashMap<>(this.properties);
			stored.putIfAbsent("id", this.id);
			return stored;
		}

	}

	/**
	 * A relationship.
	 *
	 * @param from id of the node it starts at
	 * @param type its type
	 * @param to id of the node it ends at
	 * @param properties as written
	 */
	public record Link(String from, String type, String to, Map<String, Object> properties) {

	}

}
