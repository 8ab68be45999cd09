package dev.icpgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.NodeLoader;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.identity.EmailAddress;
import dev.icpgraph.identity.Parsed;
import dev.icpgraph.identity.PersonKey;
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

	/**
	 * The person of each key, in one read; omits keys without a known person.
	 * @param id gives the id in the graph of a key's person, or {@code null}
	 */
	public <T> Map<T, Person> byKeys(Collection<T> keys, Function<T, @Nullable String> id) {
		Map<String, Person> found = load(keys.stream().map(id).filter(Objects::nonNull).distinct().toList());
		Map<T, Person> byKey = new HashMap<>();
		for (T key : keys) {
			String of = id.apply(key);
			Person person = (of != null) ? found.get(of) : null;
			if (person != null) {
				byKey.put(key, person);
			}
		}
		return byKey;
	}

	/**
	 * The person with an id, key or e-mail address; {@code null} when unknown.
	 * @throws dev.icpgraph.api.BadInputException if the id is of another type
	 */
	public @Nullable Person find(PersonLookup by) {
		if (by.email() != null) {
			return byEmail(by.email());
		}
		if (by.id() != null) {
			String id = GlobalId.idOf("Person", by.id());
			return load(List.of(id)).get(id);
		}
		return byKey(String.valueOf(by.key()));
	}

	private @Nullable Person byEmail(String email) {
		EmailAddress normal = EmailAddress.of(email).orNull();
		return (normal != null) ? this.cypher.readFirst(BY_EMAIL, Map.of("email", normal.address()), People::person)
				: null;
	}

	/**
	 * The person first identified by a key, e-mail address or LinkedIn URL, in any
	 * spelling.
	 */
	private @Nullable Person byKey(String text) {
		List<String> ids = Stream.of(PersonKey.of(text), PersonKey.own(text))
			.map(Parsed::orNull)
			.filter(Objects::nonNull)
			.map(PersonKey::value)
			.toList();
		Map<String, Person> found = load(ids);
		return ids.stream().map(found::get).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private static Person person(Record row) {
		return Person.of(new Properties(row.get("person").asMap()));
	}

}
