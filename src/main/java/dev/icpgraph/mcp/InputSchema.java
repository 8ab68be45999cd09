package dev.icpgraph.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import dev.icpgraph.api.PageRequest;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;

/**
 * JSON schema of the variables of a document, in the words of the GraphQL schema.
 * Optional values may be absent but not null.
 */
final class InputSchema {

	/** Page sizes that the API accepts; GraphQL has no type for them. */
	private static final Map<String, Object> PAGE_SIZE = Map.of("minimum", 1, "maximum", PageRequest.MAX_SIZE);

	private final GraphQLSchema schema;

	/** Input objects by name: measures contain measures, so they refer to each other. */
	private final Map<String, Object> definitions = new TreeMap<>();

	private InputSchema(GraphQLSchema schema) {
		this.schema = schema;
	}

	static Map<String, Object> of(OperationDefinition operation, GraphQLSchema schema) {
		return new InputSchema(schema).variables(operation);
	}

	private Map<String, Object> variables(OperationDefinition operation) {
		Map<String, String> descriptions = VariableUses.of(operation, this.schema);
		Map<String, Object> properties = new LinkedHashMap<>();
		List<String> required = new ArrayList<>();
		for (VariableDefinition variable : operation.getVariableDefinitions()) {
			Map<String, Object> property = value(type(variable.getType()));
			property.put(JsonTypes.DESCRIPTION,
					Objects.requireNonNull(descriptions.get(variable.getName()), variable.getName()));
			if (variable.getName().equals("first")) {
				property.putAll(PAGE_SIZE);
			}
			if (variable.getDefaultValue() != null) {
				property.put("default", literal(variable.getDefaultValue()));
			}
			else if (variable.getType() instanceof NonNullType) {
				required.add(variable.getName());
			}
			properties.put(variable.getName(), property);
		}
		Map<String, Object> form = JsonTypes.object(properties, required);
		if (!this.definitions.isEmpty()) {
			form.put("$defs", this.definitions);
		}
		return form;
	}

	private Map<String, Object> value(GraphQLType type) {
		return switch (type) {
			case GraphQLNonNull it -> value(it.getWrappedType());
			case GraphQLList it -> JsonTypes.array(value(it.getWrappedType()));
			case GraphQLScalarType it -> JsonTypes.of(it);
			case GraphQLEnumType it -> JsonTypes.of(it);
			case GraphQLInputObjectType it -> reference(it);
			default -> throw new IllegalArgumentException(type + " is not an input");
		};
	}

	private Map<String, Object> reference(GraphQLInputObjectType type) {
		if (!this.definitions.containsKey(type.getName())) {
			this.definitions.put(type.getName(), Map.of()); // A type may contain itself.
			this.definitions.put(type.getName(), object(type));
		}
		Map<String, Object> reference = new LinkedHashMap<>();
		reference.put("$ref", "#/$defs/" + type.getName());
		return reference;
	}

	private Map<String, Object> object(GraphQLInputObjectType type) {
		Map<String, Object> properties = new LinkedHashMap<>();
		List<String> required = new ArrayList<>();
		for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
			Map<String, Object> property = value(field.getType());
			property.put(JsonTypes.DESCRIPTION, field.getDescription());
			properties.put(field.getName(), property);
			if (field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue()) {
				required.add(field.getName());
			}
		}
		Map<String, Object> form = JsonTypes.object(properties, required);
		if (type.isOneOf()) {
			form.put("minProperties", 1);
			form.put("maxProperties", 1);
		}
		return form;
	}

	private GraphQLType type(Type<?> type) {
		return switch (type) {
			case NonNullType it -> GraphQLNonNull.nonNull(type(it.getType()));
			case ListType it -> GraphQLList.list(type(it.getType()));
			case TypeName it -> Objects.requireNonNull(this.schema.getType(it.getName()), it.getName());
			default -> throw new IllegalArgumentException(String.valueOf(type));
		};
	}

	private static Object literal(Value<?> value) {
		return switch (value) {
			case IntValue it -> it.getValue();
			case BooleanValue it -> it.isValue();
			case EnumValue it -> it.getName();
			case ArrayValue it -> it.getValues().stream().map(InputSchema::literal).toList();
			default -> throw new IllegalArgumentException("A tool cannot have a default such as " + value);
		};
	}

}
