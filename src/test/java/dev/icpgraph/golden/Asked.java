package dev.icpgraph.golden;

import java.util.Set;
import java.util.TreeSet;

import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the schema that requests use: fields as {@code Account.name}, arguments as
 * {@code Query.account(by)}, fields of inputs as {@code AccountLookup.id}.
 */
final class Asked {

	private final GraphQLSchema schema;

	private final Set<String> parts = new TreeSet<>();

	Asked(GraphQLSchema schema) {
		this.schema = schema;
	}

	Set<String> parts() {
		return this.parts;
	}

	void add(String request) {
		Document document = Parser.parse(request);
		for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
			GraphQLFieldsContainer root = switch (operation.getOperation()) {
				case QUERY -> this.schema.getQueryType();
				case MUTATION -> this.schema.getMutationType();
				case SUBSCRIPTION -> this.schema.getSubscriptionType();
			};
			selected(operation.getSelectionSet(), root);
		}
	}

	private void selected(@Nullable SelectionSet selections, GraphQLFieldsContainer type) {
		if (selections == null) {
			return;
		}
		selections.getSelectionsOfType(Field.class)
			.stream()
			.filter((field) -> !field.getName().startsWith("__"))
			.forEach((field) -> selected(field, type));
		for (InlineFragment fragment : selections.getSelectionsOfType(InlineFragment.class)) {
			if (this.schema.getType(fragment.getTypeCondition().getName()) instanceof GraphQLFieldsContainer inner) {
				selected(fragment.getSelectionSet(), inner);
			}
		}
	}

	private void selected(Field field, GraphQLFieldsContainer type) {
		GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
		String name = type.getName() + "." + field.getName();
		this.parts.add(name);
		field.getArguments().forEach((argument) -> {
			this.parts.add(name + "(" + argument.getName() + ")");
			given(argument.getValue(), definition.getArgument(argument.getName()).getType());
		});
		if (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLFieldsContainer inner) {
			selected(field.getSelectionSet(), inner);
		}
	}

	private void given(Value<?> value, GraphQLType type) {
		if (value instanceof ArrayValue array) {
			array.getValues().forEach((item) -> given(item, type));
		}
		else if (value instanceof ObjectValue object
				&& GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input) {
			object.getObjectFields().forEach((field) -> {
				this.parts.add(input.getName() + "." + field.getName());
				given(field.getValue(), input.getFieldDefinition(field.getName()).getType());
			});
		}
	}

}
