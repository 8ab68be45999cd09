package dev.icpgraph.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.ParallelQueries;
import dev.icpgraph.graph.Provenance;
import dev.icpgraph.snapshot.Snapshots;

/**
 * Finds the links behind evidence, each with its import and row.
 */
@Repository
public class EvidencePaths {

	private final CypherRunner cypher;

	private final KeptPaths kept;

	private final Map<EvidenceQuery, CypherQuery> queries = new EnumMap<>(EvidenceQuery.class);

	EvidencePaths(CypherRunner cypher, Snapshots snapshots) {
		this.cypher = cypher;
		this.kept = new KeptPaths(snapshots::current);
		for (EvidenceQuery query : EvidenceQuery.values()) {
			this.queries.put(query, CypherQuery.beside(EvidencePaths.class, query.file()));
		}
	}

	/**
	 * The path of each item. Runs one query per kind of question, all in parallel, and
	 * answers shared parts once.
	 * @param questions the questions of an item, all about one account; their answers
	 * form one path
	 */
	public <T> Map<T, EvidencePath> of(Collection<T> items, Function<? super T, List<PathQuestion>> questions) {
		Map<T, List<PathQuestion>> asked = new LinkedHashMap<>();
		items.forEach((item) -> asked.computeIfAbsent(item, questions));
		Map<PathQuestion, EvidencePath> found = this.kept.of(asked.values()
			.stream()
			.flatMap(EvidencePaths::parts)
			.collect(Collectors.toCollection(LinkedHashSet::new)), this::asked);
		Map<T, EvidencePath> paths = new LinkedHashMap<>();
		asked.forEach((item, together) -> paths.put(item, path(together, found)));
		return paths;
	}

	private static Stream<PathQuestion> parts(List<PathQuestion> questions) {
		return questions.stream().flatMap((question) -> question.parts().stream());
	}

	private Map<PathQuestion, EvidencePath> asked(Set<? extends PathQuestion> parts) {
		Map<EvidenceQuery, List<PathQuestion>> kinds = parts.stream()
			.collect(Collectors.groupingBy(PathQuestion::query));
		List<Supplier<Map<PathQuestion, EvidencePath>>> queries = new ArrayList<>();
		kinds.forEach(
				(kind, asked) -> queries.add(() -> (kind == EvidenceQuery.ROW) ? rows(asked) : links(kind, asked)));
		Map<PathQuestion, EvidencePath> found = new HashMap<>();
		ParallelQueries.answers(queries).forEach(found::putAll);
		return found;
	}

	private Map<PathQuestion, EvidencePath> rows(List<PathQuestion> asked) {
		return found(EvidenceQuery.ROW, asked, (row) -> node(row.get("node")),
				(nodes) -> new EvidencePath(nodes, List.of()));
	}

	private Map<PathQuestion, EvidencePath> links(EvidenceQuery kind, List<PathQuestion> asked) {
		return found(kind, asked, EvidencePaths::link, EvidencePath::new);
	}

	private <T> Map<PathQuestion, EvidencePath> found(EvidenceQuery kind, List<PathQuestion> asked,
			Function<Record, T> row, Function<List<T>, EvidencePath> path) {
		List<List<T>> found = asked.stream().<List<T>>map((question) -> new ArrayList<>()).toList();
		List<Map<String, Object>> items = IntStream.range(0, asked.size())
			.mapToObj((index) -> asked.get(index).item(index))
			.toList();
		this.cypher
			.read(Objects.requireNonNull(this.queries.get(kind)), Map.of("items", items),
					(it) -> Map.entry(it.get("item").asInt(), row.apply(it)))
			.forEach((it) -> found.get(it.getKey()).add(it.getValue()));
		Map<PathQuestion, EvidencePath> paths = new HashMap<>();
		for (int index = 0; index < asked.size(); index++) {
			paths.put(asked.get(index), path.apply(found.get(index)));
		}
		return paths;
	}

	/**
	 * Puts the account's own links first and the categories of technologies last. A link
	 * found by several parts appears once; two links with equal content stay separate.
	 */
	private static EvidencePath path(List<PathQuestion> questions, Map<PathQuestion, EvidencePath> found) {
		List<EvidencePath.Node> nodes = new ArrayList<>();
		Set<EvidencePath.Link> links = new HashSet<>();
		List<EvidencePath.Link> ordered = new ArrayList<>();
		parts(questions).map(found::get).map(Objects::requireNonNull).forEach((path) -> {
			nodes.addAll(path.nodes());
			path.links().stream().filter((link) -> !links.contains(link)).forEach(ordered::add);
			links.addAll(path.links());
		});
		String account = questions.getFirst().account();
		ordered.sort(Comparator.comparing((EvidencePath.Link link) -> !link.touches(account))
			.thenComparing((link) -> link.type().equals("IN_CATEGORY")));
		return ordered.isEmpty() ? new EvidencePath(nodes, ordered) : new EvidencePath(ordered);
	}

	private static EvidencePath.Link link(Record row) {
		return new EvidencePath.Link(node(row.get("from")), row.get("type").asString(), node(row.get("to")),
				provenance(row));
	}

	private static EvidencePath.Node node(Value node) {
		Value name = node.get("name");
		return new EvidencePath.Node(node.get("type").asString(), node.get("id").asString(),
				name.isNull() ? null : name.asString(), provenance(node));
	}

	private static @Nullable Provenance provenance(MapAccessor values) {
		Value row = values.get("row");
		return row.isNull() ? null : new Provenance(values.get("importId").asString(), row.asLong());
	}

}
