package dev.icpgraph.introduction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.evidence.EvidencePath;
import dev.icpgraph.graph.Provenance;

/**
 * Reads rows with nodes and links. A link refers to its ends by store number, so a row
 * must include the nodes at the ends of its links.
 */
@Repository
class PathRows {

	private final CypherRunner cypher;

	PathRows(CypherRunner cypher) {
		this.cypher = cypher;
	}

	<T> List<T> read(CypherQuery query, Map<String, ?> parameters, Function<PathRow, T> row) {
		return this.cypher.read(query, parameters, (it) -> row.apply(new Ends(it).row()));
	}

	/**
	 * The nodes of a row by their store number.
	 */
	private static final class Ends {

		private final Map<String, EvidencePath.Node> nodes = new HashMap<>();

		private final Record row;

		Ends(Record row) {
			this.row = row;
			row.asMap().values().forEach(this::keep);
		}

		private void keep(@Nullable Object value) {
			switch (value) {
				case Node node -> this.nodes.put(node.elementId(), node(node));
				case List<?> list -> list.forEach(this::keep);
				case null, default -> {
				}
			}
		}

		PathRow row() {
			Map<String, @Nullable Object> values = new HashMap<>();
			this.row.asMap().forEach((name, value) -> values.put(name, plain(value)));
			return new PathRow(values);
		}

		private @Nullable Object plain(@Nullable Object value) {
			return switch (value) {
				case Node node -> node(node);
				case Relationship link -> link(link);
				case List<?> list -> list.stream().map(this::plain).toList();
				case null, default -> value;
			};
		}

		private GraphLink link(Relationship link) {
			return new GraphLink(new EvidencePath.Link(end(link.startNodeElementId()), link.type(),
					end(link.endNodeElementId()), provenance(link)), link.asMap());
		}

		private EvidencePath.Node end(String number) {
			return Objects.requireNonNull(this.nodes.get(number),
					"The row lacks a node at the end of one of its links");
		}

		private static EvidencePath.Node node(Node node) {
			return new EvidencePath.Node(node.labels().iterator().next(), node.get("id").asString(),
					node.get("name").asString(null));
		}

		private static @Nullable Provenance provenance(Relationship link) {
			return link.get("row").isNull() ? null
					: new Provenance(link.get("importId").asString(), link.get("row").asLong());
		}

	}

}
