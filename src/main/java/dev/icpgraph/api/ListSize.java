package dev.icpgraph.api;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The length of a list that the schema declares with {@code @listSize}.
 *
 * @param directive the directive; {@code null} without a declaration
 */
record ListSize(@Nullable GraphQLAppliedDirective directive) {

	static ListSize of(GraphQLFieldDefinition field) {
		return new ListSize(field.getAppliedDirective("listSize"));
	}

	/**
	 * Usual number of elements in the list.
	 */
	long assumed(long otherwise) {
		return (value("assumedSize") instanceof Integer size) ? size : otherwise;
	}

	/**
	 * Whether an argument of the field sets the size of a page inside.
	 */
	boolean sizesFields() {
		return value("sizedFields") != null;
	}

	private @Nullable Object value(String name) {
		GraphQLAppliedDirectiveArgument argument = (this.directive != null) ? this.directive.getArgument(name) : null;
		return (argument != null) ? argument.getValue() : null;
	}

}
