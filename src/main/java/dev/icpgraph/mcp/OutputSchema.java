package dev.icpgraph.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import org.jspecify.annotations.Nullable;

/**
 * JSON schema of the data that a document selects, in the words of the GraphQL schema.
 */
final class OutputSchema {

	private OutputSchema() {
	}

	static Map<String, Object> of(OperationDefinition operation, GraphQLSchema schema) {
		return object(schema.getQueryType(), operation.getSelectionSet());
	}

	private static Map<String, Object> object(GraphQLFieldsContainer type, @Nullable SelectionSet selected) {
		Map<String, Object> properties = new LinkedHashMap<>();
		Selections.of(selected, type).forEach((field, definition) -> {
			Map<String, Object> property = value(definition.getType(), field);
			property.put(JsonTypes.DESCRIPTION, Objects.requireNonNull(definition.getDescription(), field.getName()));
			properties.put(field.getResultKey(), property);
		});
		return JsonTypes.object(properties, List.copyOf(properties.keySet()));
	}

	private static Map<String, Object> value(GraphQLType type, Field field) {
		return switch (type) {
			case GraphQLNonNull it -> present(it.getWrappedType(), field);
			default -> nullable(present(type, field));
		};
	}

	private static Map<String, Object> present(GraphQLType type, Field field) {
		return switch (type) {
			case GraphQLList it -> JsonTypes.array(value(it.getWrappedType(), field));
			case GraphQLScalarType it -> JsonTypes.of(it);
			case GraphQLEnumType it -> JsonTypes.of(it);
			case GraphQLFieldsContainer it -> object(it, field.getSelectionSet());
			default -> throw new IllegalArgumentException(type + " cannot be the output of a tool");
		};
	}

	private static Map<String, Object> nullable(Map<String, Object> form) {
		Object type = form.get(JsonTypes.TYPE);
		if (type != null) {
			form.put(JsonTypes.TYPE, List.of(type, "null"));
		}
		if (form.get(JsonTypes.ENUM) instanceof List<?> names) {
			List<@Nullable Object> values = new ArrayList<>(names);
			values.add(null);
			form.put(JsonTypes.ENUM, values);
		}
		return form;
	}

}
