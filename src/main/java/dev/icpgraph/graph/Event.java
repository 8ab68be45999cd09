package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * Something people and accounts go to, sponsor or speak at.
 *
 * @param id the user's own key
 * @param startsOn first day, month or year
 */
public record Event(String id, @Nullable String name, @Nullable String kind, @Nullable String series,
		@Nullable String startsOn, @Nullable String city, @Nullable String country, boolean stub,
		@Nullable Provenance provenance) {

	static Event of(Properties event) {
		return new Event(event.required("id"), event.text("name"), event.text("kind"), event.text("series"),
				event.text("startsOn"), event.text("city"), event.text("country"),
				Boolean.TRUE.equals(event.flag("stub")), event.provenance());
	}

}
