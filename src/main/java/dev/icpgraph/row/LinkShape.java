package dev.icpgraph.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A link between two nodes that a row creates.
 *
 * @param from the column of the node at its start
 * @param to the column of the node at its end
 * @param known name of the Cypher file that finds the links of pairs of nodes, without
 * its ending
 * @param create name of the Cypher file that creates links, without its ending
 * @param properties the row's values on the link, in the order of its columns and of the
 * query that creates it
 * @param directed whether the two directions are different links
 */
public record LinkShape(String from, String to, String known, String create, List<String> properties,
		boolean directed) {

	LinkShape(String from, String to, String known, String create) {
		this(from, to, known, create, List.of(), true);
	}

	/** The same link without direction. */
	LinkShape undirected() {
		return new LinkShape(this.from, this.to, this.known, this.create, this.properties, false);
	}

	/** The same link with these values. */
	LinkShape taking(List<String> properties) {
		return new LinkShape(this.from, this.to, this.known, this.create, List.copyOf(properties), this.directed);
	}

	/**
	 * The values of a row in the order of the query; {@code null} when unknown.
	 * @throws IllegalStateException if the query would lose a value
	 */
	public List<@Nullable Object> ordered(Map<String, Object> values) {
		List<@Nullable Object> ordered = new ArrayList<>(this.properties.size());
		int found = 0;
		for (String property : this.properties) {
			Object value = values.get(property);
			found += (value != null || values.containsKey(property)) ? 1 : 0;
			ordered.add(value);
		}
		if (found != values.size()) {
			throw new IllegalStateException("%s.cypher does not write all of %s: please report this bug"
				.formatted(this.create, values.keySet()));
		}
		return ordered;
	}

}
