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
 * Finds technologies.
 */
@Repository
class Technologies implements NodeLoader {

	private static final CypherQuery BY_ID = CypherQuery.beside(Technologies.class, "technologies-by-id.cypher");

	private static final CypherQuery CATEGORIES = CypherQuery.beside(Technologies.class,
			"categories-by-technology.cypher");

	private final CypherRunner cypher;

	Technologies(CypherRunner cypher) {
		this.cypher = cypher;
	}

	@Override
	public String type() {
		return "Technology";
	}

	@Override
	public Map<String, Technology> load(Collection<String> ids) {
		return this.cypher
			.read(BY_ID, Map.of("ids", List.copyOf(ids)),
					(row) -> Technology.of(new Properties(row.get("technology").asMap())))
			.stream()
			.collect(Collectors.toMap(Technology::id, Function.identity()));
	}

	/**
	 * Names of the categories of each technology with any.
	 */
	Map<String, List<String>> categories(Collection<String> ids) {
		record Row(String id, List<String> categories) {
		}
		return this.cypher
			.read(CATEGORIES, Map.of("ids", List.copyOf(ids)),
					(row) -> new Row(row.get("id").asString(), row.get("categories").asList((it) -> it.asString())))
			.stream()
			.collect(Collectors.toMap(Row::id, Row::categories));
	}

}
