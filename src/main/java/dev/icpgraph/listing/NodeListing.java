package dev.icpgraph.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.icpgraph.api.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * A kind of nodes that can be listed.
 *
 * @param label their label in Neo4j
 * @param fields fields that filter and order them; the first is the default order
 * @param element creates an element from its properties
 * @param <T> kind of element
 */
public record NodeListing<T>(String label, List<NodeField> fields, Function<Map<String, Object>, T> element) {

	/**
	 * Creates a kind from the constants of its enum of fields.
	 */
	public NodeListing(String label, NodeField[] fields, Function<Map<String, Object>, T> element) {
		this(label, Arrays.asList(fields), element);
	}

	NodeField orderField(@Nullable NodeOrder order) {
		return (order == null) ? this.fields.getFirst() : field(NodeField::name, order.field());
	}

	NodeField filterField(String camelCase) {
		return field(NodeField::camelCase, camelCase);
	}

	private NodeField field(Function<NodeField, String> by, String name) {
		return this.fields.stream()
			.filter((field) -> by.apply(field).equals(name))
			.findFirst()
			.orElseThrow(
					() -> new BadInputException("No field is called '" + name + "' to list " + this.label + " by"));
	}

}
