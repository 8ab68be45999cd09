package dev.icpgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.icpgraph.api.NodeLoader;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;

import org.springframework.stereotype.Repository;

/**
 * Finds events.
 */
@Repository
public class Events implements NodeLoader {

	private static final CypherQuery BY_ID = CypherQuery.beside(Events.class, "events-by-id.cypher");

	private final CypherRunner cypher;

	Events(CypherRunner cypher) {
		this.cypher = cypher;
	}

	@Override
	public String type() {
		return "Event";
	}

	@Override
	public Map<String, Event> load(Collection<String> ids) {
		return this.cypher
			.read(BY_ID, Map.of("ids", List.copyOf(ids)), (row) -> Event.of(new Properties(row.get("event").asMap())))
			.stream()
			.collect(Collectors.toMap(Event::id, Function.identity()));
	}

}
