package dev.icpgraph.proximity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.graph.Provenance;

/**
 * Finds the links that evidence rests on, down to the import and row they came by.
 */
@Repository
public class EvidencePaths {

	private final CypherRunner cypher;

	private final Map<EvidenceQuery, CypherQuery> queries = new EnumMap<>(EvidenceQuery.class);

	EvidencePaths(CypherRunner cypher) {
		this.cypher = cypher;
		for (EvidenceQuery query : EvidenceQuery.values()) {
			this.queries.put(query, CypherQuery.beside(EvidencePaths.class, query.file()));
		}
	}

	/**
	 * The path of each item, in their order: from its account to the first best customers
	 * that it leads to.
	 */
	public List<EvidencePath> of(List<EvidenceView> items) {
		return answers(items.stream().map(EvidenceView::question).toList());
	}

	/**
	 * The answer to each question, in their order. One query for each kind of them.
	 */
	public List<EvidencePath> answers(List<PathQuestion> questions) {
		Map<Integer, List<EvidencePath.Link>> links = new HashMap<>();
		Map<Integer, List<EvidencePath.Node>> rows = new HashMap<>();
		this.queries.forEach((kind, query) -> {
			List<Map<String, Object>> wanted = wanted(questions, kind);
			if (wanted.isEmpty()) {
				return;
			}
			if (kind == EvidenceQuery.ROW) {
				this.cypher.read(query, Map.of("items", wanted), FoundRow::of)
					.forEach((found) -> rows.computeIfAbsent(found.item(), (item) -> new ArrayList<>())
						.add(found.node()));
			}
			else {
				this.cypher.read(query, Map.of("items", wanted), Found::of)
					.forEach((found) -> links.computeIfAbsent(found.item(), (item) -> new ArrayList<>())
						.add(found.link()));
			}
		});
		List<EvidencePath> paths = new ArrayList<>();
		for (int index = 0; index < questions.size(); index++) {
			List<EvidencePath.Node> alone = rows.get(index);
			paths.add((alone != null) ? new EvidencePath(alone, List.of())
					: path(questions.get(index).account(), links.getOrDefault(index, List.of())));
		}
		return paths;
	}

	private static List<Map<String, Object>> wanted(List<PathQuestion> questions, EvidenceQuery kind) {
		return IntStream.range(0, questions.size())
			.filter((index) -> questions.get(index).query() == kind)
			.mapToObj((index) -> questions.get(index).item(index))
			.toList();
	}

	/**
	 * The account's own links first.
	 */
	private static EvidencePath path(String accountId, List<EvidencePath.Link> links) {
		List<EvidencePath.Link> ordered = new ArrayList<>(links);
		ordered.sort(Comparator
			.comparing((link) -> !link.from().key().equals(accountId) && !link.to().key().equals(accountId)));
		return new EvidencePath(ordered);
	}

	private static @Nullable Provenance provenance(Record row) {
		Value line = row.get("row");
		return line.isNull() ? null : new Provenance(row.get("importId").asString(), line.asLong());
	}

	private record FoundRow(int item, EvidencePath.Node node) {

		static FoundRow of(Record row) {
			return new FoundRow(row.get("item").asInt(), new EvidencePath.Node("Account", row.get("id").asString(),
					row.get("name").isNull() ? null : row.get("name").asString(), provenance(row)));
		}

	}

	private record Found(int item, EvidencePath.Link link) {

		static Found of(Record row) {
			return new Found(row.get("item").asInt(), new EvidencePath.Link(node(row.get("from")),
					row.get("type").asString(), node(row.get("to")), provenance(row)));
		}

		private static EvidencePath.Node node(Value node) {
			return new EvidencePath.Node(node.get("type").asString(), node.get("id").asString(),
					node.get("name").isNull() ? null : node.get("name").asString());
		}

	}

}
