package dev.icpgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;

import org.springframework.stereotype.Repository;

/**
 * Finds the jobs of people.
 */
@Repository
public class Employments {

	private static final CypherQuery CURRENT = CypherQuery.beside(Employments.class,
			"current-employments-by-account.cypher");

	private final CypherRunner cypher;

	Employments(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * The current people of each account, by its id in the graph.
	 * @param most maximum number of jobs per account: those with a buying role first,
	 * then with a level, then with a title
	 */
	public Map<String, CurrentStaff> current(Collection<String> accounts, int most) {
		record Row(String id, CurrentStaff staff) {
		}
		Map<String, Object> parameters = Map.of("ids", List.copyOf(accounts), "most", most);
		return this.cypher.read(CURRENT, parameters, (row) -> {
			List<Employment> jobs = LinkQueries.links(row).stream().map(Employment::of).toList();
			return new Row(row.get("id").asString(), new CurrentStaff(row.get("people").asInt(), jobs));
		}).stream().collect(Collectors.toMap(Row::id, Row::staff));
	}

}
