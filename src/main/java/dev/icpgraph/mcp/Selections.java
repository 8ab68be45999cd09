package dev.icpgraph.mcp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import graphql.language.Field;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import org.jspecify.annotations.Nullable;

/**
 * The selected fields of a type. Documents of tools select only fields, without fragments
 * and directives.
 */
final class Selections {

	private Selections() {
	}

	/**
	 * Each selected field with its definition, in the order of the document.
	 */
	static Map<Field, GraphQLFieldDefinition> of(@Nullable SelectionSet selected, GraphQLFieldsContainer type) {
		Map<Field, GraphQLFieldDefinition> fields = new LinkedHashMap<>();
		for (Selection<?> selection : Objects.requireNonNull(selected, type.getName()).getSelections()) {
			if (!(selection instanceof Field field) || !field.getDirectives().isEmpty()) {
				throw new IllegalStateException("The document of a tool selects fields only, but has " + selection);
			}
			fields.put(field, Objects.requireNonNull(type.getFieldDefinition(field.getName()),
					() -> type.getName() + "." + field.getName()));
		}
		return fields;
	}

}
