package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * A leader's arrival at or departure from a role at an account.
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
