package dev.icpgraph.api;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;

/**
 * The fields that a client selects below a field. Found once per request and place in the
 * document, not once per element of a list.
 */
public final class SelectedFields {

	private SelectedFields() {
	}

	/**
	 * The names of the fields of the object itself.
	 */
	public static Set<String> immediate(DataFetchingEnvironment environment) {
		return found(environment, false);
	}

	/**
	 * The paths of all fields at any depth, for example {@code nodes/technology/name}.
	 */
	public static Set<String> deep(DataFetchingEnvironment environment) {
		return found(environment, true);
	}

	private static Set<String> found(DataFetchingEnvironment environment, boolean deep) {
		Place place = new Place(environment.getMergedField().getFields(), deep);
		Set<String> known = environment.getGraphQlContext().get(place);
		if (known == null) {
			known = deep ? names(environment.getSelectionSet().getFields(), SelectedField::getQualifiedName)
					: names(environment.getSelectionSet().getImmediateFields(), SelectedField::getName);
			environment.getGraphQlContext().put(place, known);
		}
		return known;
	}

	private static Set<String> names(List<SelectedField> fields, Function<SelectedField, String> name) {
		return fields.stream().map(name).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * A place in the document. Document nodes are compared by identity.
	 */
	private record Place(List<Field> fields, boolean deep) {
	}

}
