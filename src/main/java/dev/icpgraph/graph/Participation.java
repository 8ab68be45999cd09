package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * Participation of either an account or a person in an event.
 */
record Participation(Event event, @Nullable Account account, @Nullable Person person, String role,
		@Nullable String level, @Nullable String on, @Nullable Provenance provenance) {

	static Participation of(Properties row) {
		Properties link = row.part("link");
		Properties account = row.optionalPart("account");
		Properties person = row.optionalPart("person");
		return new Participation(Event.of(row.part("event")), (account != null) ? Account.of(account) : null,
				(person != null) ? Person.of(person) : null, link.required("role"), link.text("level"), link.text("on"),
				link.provenance());
	}

}
