package dev.icpgraph.listing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.icpgraph.api.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * The words of a search. Each has to begin a word of a name or domain, in any order and
 * case. Of a web address only the host counts.
 */
public final class SearchWords {

	private static final int MOST = 10;

	/** Length of the longest name. The index splits longer words into many. */
	private static final int LONGEST = 500;

	private static final Pattern ADDRESS = Pattern
		.compile("\\s*(?:https?://)?(?:www\\.)?(?<host>[^/\\s]*\\.[^/\\s]+)(?:/\\S*)?\\s*");

	private final List<String> written;

	private final List<String> folded;

	private SearchWords(List<String> written, List<String> folded) {
		this.written = written;
		this.folded = folded;
	}

	/**
	 * The words of a text.
	 * @throws BadInputException if the text has no words, or too many, or is longer than
	 * any name
	 */
	public static SearchWords of(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		Matcher address = ADDRESS.matcher(lower);
		String asked = address.matches() ? address.group("host") : lower;
		if (asked.length() > LONGEST) {
			throw new BadInputException(
					"search: %,d characters are more than the allowed %,d".formatted(asked.length(), LONGEST));
		}
		SearchWords words = new SearchWords(NameWords.split(asked), NameWords.split(NameWords.folded(asked)));
		if (words.folded.isEmpty() || Math.max(words.folded.size(), words.written.size()) > MOST) {
			throw new BadInputException("search: write 1 to " + MOST + " words of a name or domain");
		}
		return words;
	}

	/**
	 * The words as {@link NameWords#folded} gives them.
	 */
	public List<String> folded() {
		return this.folded;
	}

	/**
	 * The words in the syntax of Lucene. They have only letters, digits, dots and
	 * apostrophes; lower case distinguishes them from operators.
	 */
	public String lucene() {
		return this.written.stream()
			.distinct()
			.map((word) -> "(" + word + "^4 OR " + word + "*)")
			.collect(Collectors.joining(" AND "));
	}

	/**
	 * The match of a name and domain; {@code null} if a word is in neither.
	 */
	public @Nullable NameMatch match(@Nullable String name, @Nullable String domain) {
		int[] bits = new int[this.folded.size()];
		collect(name, false, bits);
		collect(domain, true, bits);
		int all = -1;
		for (int word : bits) {
			all &= word;
		}
		return NameMatch.of(all);
	}

	private void collect(@Nullable String text, boolean isDomain, int[] bits) {
		if (text == null) {
			return;
		}
		NameWords.each(NameWords.folded(text), (word, place, end) -> {
			for (int i = 0; i < bits.length; i++) {
				String wanted = this.folded.get(i);
				if (word.startsWith(wanted)) {
					boolean inPlace = place == i && place < NameWords.LATER;
					bits[i] |= NameMatch.bits(word.length() == wanted.length(), i == bits.length - 1, inPlace, end,
							isDomain);
				}
			}
		});
	}

}
