package dev.icpgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;

import org.springframework.stereotype.Repository;

/**
 * Finds who works where.
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
	 * The jobs that last, by the account's id within the graph; accounts where nobody is
	 * known to work are left out. O(people who work there).
	 */
	public Map<String, List<Employment>> current(Collection<String> accounts) {
		return this.cypher
			.read(CURRENT, Map.of("accounts", List.copyOf(accounts)),
					(row) -> Employment.of(new Properties(row.asMap())))
			.stream()
			.collect(Collectors.groupingBy((job) -> job.account().id()));
	}

}
