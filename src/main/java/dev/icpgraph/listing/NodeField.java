package dev.icpgraph.listing;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A field that filters or orders a list of nodes. Only enums implement it, so that names
 * in a composed query never come from input.
 */
public interface NodeField {

	/**
	 * The constant, for example {@code SUB_INDUSTRY}; for a link, the type of the
	 * relationship.
	 */
	String name();

	FieldKind kind();

	/**
	 * The name in GraphQL and in Neo4j, for example {@code subIndustry}.
	 */
	default String camelCase() {
		return Pattern.compile("_(.)")
			.matcher(name().toLowerCase(Locale.ROOT))
			.replaceAll((match) -> match.group(1).toUpperCase(Locale.ROOT));
	}

	/**
	 * The property that lists are ordered by.
	 */
	default String property() {
		return (kind() == FieldKind.BAND) ? minProperty() : camelCase();
	}

	default String minProperty() {
		return (kind() == FieldKind.BAND) ? camelCase() + "Min" : camelCase();
	}

	default String maxProperty() {
		return (kind() == FieldKind.BAND) ? camelCase() + "Max" : camelCase();
	}

}
