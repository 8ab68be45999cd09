package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.ParallelQueries;
import dev.icpgraph.evidence.EvidencePath;
import dev.icpgraph.evidence.EvidencePaths;
import dev.icpgraph.feature.EvidenceOrigin;
import dev.icpgraph.graph.Provenance;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Relation;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

/**
 * Finds the nodes and links behind contributions, with the import and row of each: one
 * query per kind of source, for any number of items.
 */
@Repository
class ContributionPaths {

	private static final CypherQuery OF_ACCOUNTS = CypherQuery.beside(ContributionPaths.class,
			"account-evidence.cypher");

	private static final Map<Relation, CypherQuery> OF_LINKS = new EnumMap<>(Map.of(Relation.MADE_VISIT, query("visit"),
			Relation.PARTICIPATED_IN, query("participation"), Relation.AT_STAGE, query("stage"), Relation.PARTNERS_WITH,
			query("partnership"), Relation.HAD_LEADERSHIP_CHANGE, query("leadership"), Relation.HAS_DEPARTMENT,
			query("department"), Relation.EMPLOYED_AT, query("employment")));
	static {
		Relation.TO_TECHNOLOGIES.forEach((relation) -> OF_LINKS.put(relation, query("use")));
	}

	private final CypherRunner cypher;

	private final EvidencePaths shared;

	ContributionPaths(CypherRunner cypher, EvidencePaths shared) {
		this.cypher = cypher;
		this.shared = shared;
	}

	/**
	 * The path of each item.
	 */
	Map<ContributionEvidence, EvidencePath> of(List<ContributionEvidence> evidence) {
		List<ContributionEvidence> items = evidence.stream().distinct().toList();
		List<Supplier<Map<ContributionEvidence, EvidencePath>>> kinds = new ArrayList<>();
		kinds.add(() -> shared(items));
		kinds.add(() -> accounts(items));
		OF_LINKS.forEach((relation, query) -> kinds.add(() -> links(items, relation, query)));
		Map<ContributionEvidence, EvidencePath> paths = new HashMap<>();
		ParallelQueries.answers(kinds).forEach(paths::putAll);
		return paths;
	}

	private Map<ContributionEvidence, EvidencePath> shared(List<ContributionEvidence> all) {
		List<ContributionEvidence> items = new ArrayList<>();
		List<EvidencePath> found = this.shared.answers(all.stream()
			.filter((item) -> item.ground().source() instanceof EvidenceOrigin.Shared && items.add(item))
			.map((item) -> item.view((EvidenceOrigin.Shared) item.ground().source()).question())
			.toList());
		Map<ContributionEvidence, EvidencePath> paths = new HashMap<>();
		for (int i = 0; i < found.size(); i++) {
			paths.put(items.get(i), found.get(i));
		}
		return paths;
	}

	private Map<ContributionEvidence, EvidencePath> accounts(List<ContributionEvidence> all) {
		List<ContributionEvidence> items = all.stream()
			.filter((item) -> item.ground().source() instanceof EvidenceOrigin.Own)
			.toList();
		if (items.isEmpty()) {
			return Map.of();
		}
		List<String> ids = items.stream().map(ContributionEvidence::accountId).distinct().toList();
		Map<String, EvidencePath.Node> nodes = this.cypher
			.read(OF_ACCOUNTS, Map.of("ids", ids), (row) -> node(row.get("node")))
			.stream()
			.collect(Collectors.toMap(EvidencePath.Node::key, (node) -> node));
		Map<ContributionEvidence, EvidencePath> paths = new HashMap<>();
		for (ContributionEvidence item : items) {
			EvidencePath.Node node = nodes.get(item.accountId());
			paths.put(item, new EvidencePath((node != null) ? List.of(node) : List.of(), List.of()));
		}
		return paths;
	}

	private Map<ContributionEvidence, EvidencePath> links(List<ContributionEvidence> all, Relation relation,
			CypherQuery query) {
		List<Map<String, @Nullable Object>> wanted = new ArrayList<>();
		List<ContributionEvidence> items = new ArrayList<>();
		for (ContributionEvidence item : all) {
			if (item.ground().source() instanceof EvidenceOrigin.Linked linked && linked.relation() == relation) {
				linked.links().forEach((place) -> wanted.add(wanted(items.size(), item.accountId(), relation, place)));
				items.add(item);
			}
		}
		if (wanted.isEmpty()) {
			return Map.of();
		}
		Map<Integer, List<EvidencePath.Link>> links = new HashMap<>();
		this.cypher.read(query, Map.of("items", wanted), Found::of)
			.forEach((found) -> links.computeIfAbsent(found.item(), (item) -> new ArrayList<>()).add(found.link()));
		Map<ContributionEvidence, EvidencePath> paths = new HashMap<>();
		for (int i = 0; i < items.size(); i++) {
			paths.put(items.get(i), new EvidencePath(links.getOrDefault(i, List.of())));
		}
		return paths;
	}

	private static Map<String, @Nullable Object> wanted(int index, String account, Relation relation,
			EvidenceOrigin.Place place) {
		Map<String, @Nullable Object> wanted = new HashMap<>();
		wanted.put("index", index);
		wanted.put("account", account);
		wanted.put("relation", relation.name());
		wanted.put("target", place.target());
		wanted.put("kind", place.kind());
		wanted.put("day", (place.day() == Days.UNKNOWN) ? null : LocalDate.ofEpochDay(place.day()).toString());
		return wanted;
	}

	private static CypherQuery query(String noun) {
		return CypherQuery.beside(ContributionPaths.class, noun + "-evidence.cypher");
	}

	private static EvidencePath.Node node(Value node) {
		Value name = node.get("name");
		return new EvidencePath.Node(node.get("type").asString(), node.get("id").asString(),
				name.isNull() ? null : name.asString(), provenance(node.get("importId"), node.get("row")));
	}

	private static @Nullable Provenance provenance(Value importId, Value row) {
		return row.isNull() ? null : new Provenance(importId.asString(), row.asLong());
	}

	private record Found(int item, EvidencePath.Link link) {

		static Found of(Record row) {
			return new Found(row.get("item").asInt(), new EvidencePath.Link(node(row.get("from")),
					row.get("type").asString(), node(row.get("to")), provenance(row.get("importId"), row.get("row"))));
		}

	}

}
