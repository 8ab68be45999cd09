package dev.icpgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A person who works or worked at an account, or knows a person who does.
 *
 * @param id key, e-mail address or LinkedIn URL that first identified the person
 */
public record Person(String id, @Nullable String name, @Nullable String email, @Nullable String linkedinUrl,
		@Nullable String ageBand, @Nullable String education, List<String> wateringHoles, List<String> motivations,
		boolean stub, @Nullable Provenance provenance) {

	static Person of(Properties person) {
		return new Person(person.required("id"), person.text("name"), person.text("email"), person.text("linkedinUrl"),
				person.text("ageBand"), person.text("education"), person.texts("wateringHoles"),
				person.texts("motivations"), Boolean.TRUE.equals(person.flag("stub")), person.provenance());
	}

}
