package dev.icpgraph.api;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

/**
 * What the schema says of the length of a list with {@code @listSize}.
 *
 * @param directive null where it says nothing
 */
record ListSize(@Nullable GraphQLAppliedDirective directive) {

	static ListSize of(GraphQLFieldDefinition field) {
		return new ListSize(field.getAppliedDirective("listSize"));
	}

	/**
	 * Elements that the list commonly has.
	 */
	long assumed(long otherwise) {
		return (value("assumedSize") instanceof Integer size) ? size : otherwise;
	}

	/**
	 * Whether the field's own argument tells the size of a page inside.
	 */
	boolean sizesFields() {
		return value("sizedFields") != null;
	}

	private @Nullable Object value(String name) {
		GraphQLAppliedDirectiveArgument argument = (this.directive != null) ? this.directive.getArgument(name) : null;
		return (argument != null) ? argument.getValue() : null;
	}

}
