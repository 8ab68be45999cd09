package dev.icpgraph.graph;

import dev.icpgraph.listing.NodeFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;

import org.springframework.stereotype.Repository;

/**
 * Finds accounts by words of their names and domains, through a full-text index. A word
 * matches the beginning of a word; a whole word ranks ahead.
 */
@Repository
public class AccountSearch {

	private static final CypherQuery BY_WORDS = CypherQuery.beside(AccountSearch.class, "account-ids-by-words.cypher");

	/** Maximum number of accounts that a search finds. */
	private static final int MOST = 1000;

	private static final int MOST_WORDS = 10;

	/** Separators of words; a dot or apostrophe inside a word is not one. */
	private static final Pattern GAP = Pattern
		.compile("[^\\p{L}\\p{N}.'’]+|[.'’]+(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])[.'’]+");

	private static final Pattern ADDRESS = Pattern
		.compile("\\s*(?:https?://)?(?:www\\.)?(?<host>[^/\\s]*\\.[^/\\s]+)(?:/\\S*)?\\s*");

	private final CypherRunner cypher;

	AccountSearch(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * Ids in the graph of the accounts with all words of a text, best match first, at
	 * most {@value #MOST}.
	 * @throws BadInputException if the text has no words, or too many
	 */
	public List<String> ids(String text) {
		return this.cypher.read(BY_WORDS, Map.of("words", words(text), "most", MOST),
				(row) -> row.get("id").asString());
	}

	/**
	 * A condition of a list with each {@code search} replaced by the ids of the accounts
	 * that it finds.
	 */
	Map<String, Object> resolved(Map<String, Object> where) {
		Map<String, Object> resolved = new LinkedHashMap<>();
		where.forEach((name, value) -> resolved.put(name, resolved(name, value)));
		return resolved;
	}

	@SuppressWarnings("unchecked")
	private Object resolved(String name, Object value) {
		return switch (value) {
			case String text when name.equals(NodeFilter.SEARCH) -> ids(text);
			case Map<?, ?> part when name.equals("not") -> resolved((Map<String, Object>) part);
			case List<?> parts when name.equals("and") || name.equals("or") ->
				parts.stream().map((part) -> resolved((Map<String, Object>) part)).toList();
			case null, default -> value;
		};
	}

	/**
	 * The words, or the host of a web address, in the syntax of Lucene. Keeps only
	 * letters, digits, dots and apostrophes; lower case distinguishes words from
	 * operators.
	 */
	static String words(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		Matcher address = ADDRESS.matcher(lower);
		List<String> words = Arrays.stream(GAP.split(address.matches() ? address.group("host") : lower))
			.filter((word) -> !word.isEmpty())
			.distinct()
			.toList();
		if (words.isEmpty() || words.size() > MOST_WORDS) {
			throw new BadInputException("search: write 1 to " + MOST_WORDS + " words of a name or domain");
		}
		return words.stream().map((word) -> "(" + word + "^4 OR " + word + "*)").collect(Collectors.joining(" AND "));
	}

}
