package dev.icpgraph.undo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;

/**
 * Finds the nodes and links that an import set. Provenance has no index, because it would
 * slow each load, so a page reads all elements of its kinds: seconds for millions.
 */
@Repository
public class UndoTraces {

	private final CypherRunner cypher;

	UndoTraces(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * A page of elements.
	 *
	 * @param numbers numbers of the elements in the store, which are reused once these
	 * are deleted
	 * @param last the place after which the next page starts
	 * @param isLast whether no page follows
	 */
	public record Page(List<Long> numbers, long last, boolean isLast) {
	}

	/**
	 * The elements of a stage, ordered by number.
	 * @param after the place of the last element so far; -1 at the start
	 */
	public Page find(UndoStage stage, String importId, long after, int most) {
		Set<Long> numbers = new LinkedHashSet<>();
		List<Long> places = new ArrayList<>();
		this.cypher.stream(CypherQuery.beside(UndoTraces.class, stage.query() + ".cypher"),
				Map.of("importId", importId, "after", after, "most", most), (row) -> {
					places.add(row.get("place").asLong());
					numbers.addAll(row.get("numbers").asList(Value::asLong));
				});
		return new Page(List.copyOf(numbers), places.isEmpty() ? after : places.getLast(), places.size() < most);
	}

}
