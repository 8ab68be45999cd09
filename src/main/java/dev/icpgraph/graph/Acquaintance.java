package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * An acquaintance of a person, according to one source.
 *
 * @param person the other person
 * @param strength strength of the acquaintance, 0 to 1
 */
record Acquaintance(Person person, @Nullable Double strength, @Nullable String since, @Nullable String source,
		@Nullable Provenance provenance) {

	static Acquaintance of(Properties row) {
		Properties link = row.part("link");
		return new Acquaintance(Person.of(row.part("person")), link.number("strength"), link.text("since"),
				link.text("source"), link.provenance());
	}

}
