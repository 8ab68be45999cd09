package dev.icpgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.icpgraph.api.NodeLoader;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Repository;

/**
 * Finds people.
 */
@Repository
public class People implements NodeLoader {

	private static final CypherQuery BY_ID = CypherQuery.beside(People.class, "people-by-id.cypher");

	private static final CypherQuery BY_EMAIL = CypherQuery.beside(People.class, "person-by-email.cypher");

	private final CypherRunner cypher;

	People(CypherRunner cypher) {
		this.cypher = cypher;
	}

	@Override
	public String type() {
		return "Person";
	}

	@Override
	public Map<String, Person> load(Collection<String> ids) {
		return this.cypher.read(BY_ID, Map.of("ids", List.copyOf(ids)), People::person)
			.stream()
			.collect(Collectors.toMap(Person::id, Function.identity()));
	}

	@Nullable Person byEmail(String email) {
		String normal = email.strip().toLowerCase(Locale.ROOT);
		return this.cypher.readFirst(BY_EMAIL, Map.of("email", normal), People::person);
	}

	private static Person person(Record row) {
		return Person.of(new Properties(row.get("person").asMap()));
	}

}
