package dev.icpgraph.introduction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

import dev.icpgraph.evidence.EvidencePath;
import dev.icpgraph.graph.Provenance;

/**
 * Reads nodes and links of one row. A link names its ends by number of the store, so the
 * row must have the nodes that its links connect.
 */
final class GraphValues {

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
	 * The text under a name; null where nothing is known.
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
		return new EvidencePath.Node(node.labels().iterator().next(), node.get("id").asString(), text(node, "name"));
	}

	private static @Nullable Provenance provenance(MapAccessor link) {
		Value line = link.get("row");
		return line.isNull() ? null : new Provenance(link.get("importId").asString(), line.asLong());
	}

}
