package dev.icpgraph.graph;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.listing.NameMatch;
import dev.icpgraph.listing.NodeFilter;
import dev.icpgraph.listing.SearchWords;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Repository;

/**
 * Finds accounts and people by words of their names, and accounts by words of their
 * domains: accounts in memory while it is up to date, others through full-text indexes.
 */
@Repository
public class NodeSearch {

	private static final CypherQuery BY_WORDS = CypherQuery.beside(NodeSearch.class, "nodes-by-words.cypher");

	/** Maximum number of nodes that a search finds. */
	private static final int MOST = 1000;

	private static final Comparator<Candidate> ACCOUNTS = Comparator.comparing(Candidate::match)
		.thenComparing(Candidate::size, Comparator.reverseOrder())
		.thenComparing(Candidate::id);

	private static final Comparator<Candidate> PEOPLE = Comparator.comparing(Candidate::match)
		.thenComparing(Candidate::name, String.CASE_INSENSITIVE_ORDER)
		.thenComparing(Candidate::id);

	private final CypherRunner cypher;

	private final RememberedNames remembered;

	NodeSearch(CypherRunner cypher, RememberedNames remembered) {
		this.cypher = cypher;
		this.remembered = remembered;
	}

	/**
	 * Ids in the graph of the nodes with all words, at most {@value #MOST}, in the order
	 * of {@link NameMatch}; ties of accounts by size, of people by name.
	 */
	public List<String> ids(SearchIndex index, SearchWords words) {
		List<String> known = (index == SearchIndex.ACCOUNT) ? this.remembered.accounts(words, MOST) : null;
		return (known != null) ? known
				: this.cypher
					.read(BY_WORDS, Map.of("index", index.indexName(), "words", words.lucene(), "most", MOST),
							(row) -> Candidate.of(row, words))
					.stream()
					.flatMap(Function.identity())
					.sorted((index == SearchIndex.ACCOUNT) ? ACCOUNTS : PEOPLE)
					.map(Candidate::id)
					.toList();
	}

	/**
	 * A condition of a list with each {@code search} replaced by the ids of the nodes
	 * that it finds.
	 */
	@Nullable Map<String, Object> resolved(SearchIndex index, @Nullable Map<String, Object> where) {
		return (where != null) ? all(index, where) : null;
	}

	private Map<String, Object> all(SearchIndex index, Map<String, Object> where) {
		Map<String, Object> resolved = new LinkedHashMap<>();
		where.forEach((name, value) -> resolved.put(name, one(index, name, value)));
		return resolved;
	}

	@SuppressWarnings("unchecked")
	private Object one(SearchIndex index, String name, Object value) {
		return switch (value) {
			case String text when name.equals(NodeFilter.SEARCH) -> ids(index, SearchWords.of(text));
			case Map<?, ?> part when name.equals("not") -> all(index, (Map<String, Object>) part);
			case List<?> parts when name.equals("and") || name.equals("or") ->
				parts.stream().map((part) -> all(index, (Map<String, Object>) part)).toList();
			case null, default -> value;
		};
	}

	/**
	 * A node that the index finds.
	 */
	private record Candidate(String id, String name, long size, NameMatch match) {

		/**
		 * The node; empty if it lacks a word. The index parts some words further: it
		 * reads {@code web3.com} as web3 or com.
		 */
		static Stream<Candidate> of(Record row, SearchWords words) {
			String name = row.get("name").asString("");
			NameMatch match = words.match(name, row.get("domain").asString(null));
			return (match == null) ? Stream.empty()
					: Stream.of(new Candidate(row.get("id").asString(), name, row.get("size").asLong(), match));
		}

	}

}
