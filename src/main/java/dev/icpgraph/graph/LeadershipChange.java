package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * That someone came to, or left, a leading role of an account.
 */
record LeadershipChange(String role, String change, String on, @Nullable Person person,
		@Nullable Provenance provenance) {

	static LeadershipChange of(Properties row) {
		Properties change = row.part("change");
		Properties person = row.optionalPart("person");
		return new LeadershipChange(change.required("role"), change.required("change"), change.required("on"),
				(person != null) ? Person.of(person) : null, change.provenance());
	}

}
