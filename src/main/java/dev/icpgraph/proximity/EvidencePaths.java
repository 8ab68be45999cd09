package dev.icpgraph.proximity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

	/** As many best customers as a path shows. */
	private static final int CUSTOMERS = 3;

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
	 * that it leads to. One query for each kind of path.
	 */
	public List<EvidencePath> of(List<EvidenceView> items) {
		Map<Integer, List<EvidencePath.Link>> links = new HashMap<>();
		for (EvidenceQuery query : EvidenceQuery.values()) {
			List<Map<String, Object>> wanted = new ArrayList<>();
			for (int index = 0; index < items.size(); index++) {
				if (items.get(index).source().query() == query) {
					wanted.add(wanted(index, items.get(index)));
				}
			}
			if (!wanted.isEmpty()) {
				this.cypher.read(Objects.requireNonNull(this.queries.get(query)), Map.of("items", wanted), Found::of)
					.forEach((found) -> links.computeIfAbsent(found.item(), (item) -> new ArrayList<>())
						.add(found.link()));
			}
		}
		List<EvidencePath> paths = new ArrayList<>();
		for (int index = 0; index < items.size(); index++) {
			paths.add(path(items.get(index).accountId(), links.getOrDefault(index, List.of())));
		}
		return paths;
	}

	private static Map<String, Object> wanted(int index, EvidenceView item) {
		List<String> best = item.source()
			.customers()
			.intStream()
			.limit(CUSTOMERS)
			.mapToObj(item.snapshot()::accountId)
			.toList();
		Map<String, Object> wanted = new HashMap<>(item.source().parameters());
		wanted.putAll(Map.of("index", index, "account", item.accountId(), "best", best));
		return wanted;
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

	private record Found(int item, EvidencePath.Link link) {

		static Found of(Record row) {
			Value line = row.get("row");
			Provenance provenance = line.isNull() ? null
					: new Provenance(row.get("importId").asString(), line.asLong());
			return new Found(row.get("item").asInt(), new EvidencePath.Link(node(row.get("from")),
					row.get("type").asString(), node(row.get("to")), provenance));
		}

		private static EvidencePath.Node node(Value node) {
			return new EvidencePath.Node(node.get("type").asString(), node.get("id").asString(),
					node.get("name").isNull() ? null : node.get("name").asString());
		}

	}

}
