package dev.icpgraph.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLScalarType;

/**
 * JSON schemas of the leaves of the GraphQL schema.
 */
final class JsonTypes {

	static final String TYPE = "type";

	static final String ENUM = "enum";

	static final String DESCRIPTION = "description";

	private JsonTypes() {
	}

	/**
	 * The form of a scalar in JSON; the scalar JSON may be any value.
	 */
	static Map<String, Object> of(GraphQLScalarType scalar) {
		Map<String, Object> form = new LinkedHashMap<>();
		switch (scalar.getName()) {
			case "Int", "Long" -> form.put(TYPE, "integer");
			case "Float" -> form.put(TYPE, "number");
			case "Boolean" -> form.put(TYPE, "boolean");
			case "JSON" -> {
			}
			default -> form.put(TYPE, "string");
		}
		return form;
	}

	static Map<String, Object> of(GraphQLEnumType values) {
		Map<String, Object> form = new LinkedHashMap<>();
		form.put(TYPE, "string");
		form.put(ENUM, List.copyOf(values.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList()));
		return form;
	}

	/**
	 * An object with these properties and no others.
	 */
	static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
		Map<String, Object> form = new LinkedHashMap<>();
		form.put(TYPE, "object");
		form.put("properties", properties);
		form.put("required", required);
		form.put("additionalProperties", false);
		return form;
	}

	static Map<String, Object> array(Map<String, Object> items) {
		Map<String, Object> form = new LinkedHashMap<>();
		form.put(TYPE, "array");
		form.put("items", items);
		return form;
	}

}
