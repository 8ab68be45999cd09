package dev.icpgraph.mcp;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedInputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * Descriptions of the variables of a document, from the arguments and input fields that
 * use them.
 */
final class VariableUses {

	private final Map<String, String> descriptions = new HashMap<>();

	private VariableUses() {
	}

	/**
	 * The description of the first use, by the name of the variable.
	 */
	static Map<String, String> of(OperationDefinition operation, GraphQLSchema schema) {
		VariableUses uses = new VariableUses();
		Selections.of(operation.getSelectionSet(), schema.getQueryType()).forEach(uses::field);
		return uses.descriptions;
	}

	private void field(Field field, GraphQLFieldDefinition definition) {
		for (Argument argument : field.getArguments()) {
			var taker = Objects.requireNonNull(definition.getArgument(argument.getName()), argument.getName());
			value(argument.getValue(), GraphQLTypeUtil.unwrapAllAs(taker.getType()), taker.getDescription());
		}
		if (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof graphql.schema.GraphQLFieldsContainer type) {
			Selections.of(field.getSelectionSet(), type).forEach(this::field);
		}
	}

	private void value(Value<?> value, GraphQLNamedInputType type, String description) {
		switch (value) {
			case VariableReference it -> this.descriptions.putIfAbsent(it.getName(), description);
			case ArrayValue it -> it.getValues().forEach((element) -> value(element, type, description));
			case ObjectValue it -> it.getObjectFields().forEach((field) -> field(field, (GraphQLInputObjectType) type));
			default -> {
			}
		}
	}

	private void field(ObjectField field, GraphQLInputObjectType type) {
		GraphQLInputObjectField taker = Objects.requireNonNull(type.getFieldDefinition(field.getName()),
				field.getName());
		value(field.getValue(), GraphQLTypeUtil.unwrapAllAs(taker.getType()), taker.getDescription());
	}

}
