package dev.icpgraph.graph;

import dev.icpgraph.listing.NodeListing;
import dev.icpgraph.listing.NodeLists;
import dev.icpgraph.listing.NodeOrder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.identity.PlainText;

/**
 * Finds and lists events for clients.
 */
@Controller
class EventController {

	private static final NodeListing<Event> LISTING = new NodeListing<>("Event", EventField.values(),
			(row) -> Event.of(new Properties(row)));

	private final Events events;

	private final NodeLists lists;

	private final PagedLinks<Participation> participants;

	EventController(Events events, NodeLists lists, LinkPages pages) {
		this.events = events;
		this.lists = lists;
		this.participants = pages.register("Event.participants", "participations-by-event.cypher", Participation::of);
	}

	@QueryMapping
	@Nullable Event event(@Argument EventLookup by) {
		String id = (by.id() != null) ? GlobalId.idOf("Event", by.id())
				: PlainText.key(String.valueOf(by.key())).orNull();
		return (id != null) ? this.events.load(List.of(id)).get(id) : null;
	}

	@QueryMapping
	Connection<Event> events(@Argument @Nullable Map<String, Object> where, @Argument @Nullable NodeOrder orderBy,
			PageRequest page) {
		return this.lists.page(LISTING, where, orderBy, page);
	}

	@SchemaMapping
	String id(Event event) {
		return new GlobalId("Event", event.id()).encoded();
	}

	@SchemaMapping
	CompletableFuture<Connection<Participation>> participants(Event event, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.participants.of(event.id(), page, environment);
	}

}
