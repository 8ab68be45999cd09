package dev.icpgraph.undo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherTransaction;

/**
 * Gives accounts and people back the names that no other one has now.
 */
@Repository
class RestoredNames {

	private static final CypherQuery RELEASE = CypherQuery.beside(RestoredNames.class, "release-names.cypher");

	private static final CypherQuery TAKEN = CypherQuery.beside(RestoredNames.class, "taken-names.cypher");

	private static final List<String> NAMES = List.of("key", "domain", "email", "linkedinUrl");

	private static final Set<String> TYPES = Set.of("Account", "Person");

	/**
	 * A name of a node.
	 */
	private record Name(String type, String property, Object value) {
	}

	/**
	 * Removes names that other nodes have from the values of nodes.
	 * @param changed nodes by number with their new values
	 * @return numbers of the nodes that lost a name
	 */
	Set<Long> settle(CypherTransaction transaction, List<FoundElement> found, Map<Long, Map<String, Object>> changed) {
		List<FoundElement> named = found.stream()
			.filter((it) -> TYPES.contains(it.type()) && changed.containsKey(it.number()))
			.toList();
		if (named.isEmpty()) {
			return Set.of();
		}
		transaction.run(RELEASE, Map.of("numbers", named.stream().map(FoundElement::number).toList()), Record::asMap);
		Set<Long> without = new HashSet<>();
		List<Map<String, Object>> wanted = new ArrayList<>();
		named.forEach((it) -> wanted.add(wanted(it, Objects.requireNonNull(changed.get(it.number())))));
		transaction
			.run(TAKEN, Map.of("names", wanted),
					(row) -> Map.entry(row.get("number").asLong(), row.get("property").asString()))
			.forEach((taken) -> {
				Objects.requireNonNull(changed.get(taken.getKey())).remove(taken.getValue());
				without.add(taken.getKey());
			});
		Set<Name> given = new HashSet<>();
		give(named, changed, given, true);
		without.addAll(give(named, changed, given, false));
		return without;
	}

	/**
	 * Gives each name in a batch to one node, first to the nodes that have it now.
	 */
	private static Set<Long> give(List<FoundElement> named, Map<Long, Map<String, Object>> changed, Set<Name> given,
			boolean own) {
		Set<Long> without = new HashSet<>();
		for (FoundElement it : named) {
			Map<String, Object> values = Objects.requireNonNull(changed.get(it.number()));
			for (String property : NAMES) {
				Object value = values.get(property);
				boolean isOwn = value != null && value.equals(it.history().now().get(property));
				if (value != null && isOwn == own && !given.add(new Name(it.type(), property, value))) {
					values.remove(property);
					without.add(it.number());
				}
			}
		}
		return without;
	}

	private static Map<String, Object> wanted(FoundElement it, Map<String, Object> values) {
		Map<String, Object> wanted = new HashMap<>(Map.of("number", it.number(), "type", it.type()));
		NAMES.forEach((property) -> wanted.put(property, values.get(property)));
		return wanted;
	}

}
