package dev.icpgraph.replica;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;

import dev.icpgraph.api.BadInputException;

/**
 * The state of the graph that a caller has seen or produced, as header text: the
 * bookmarks of Neo4j.
 */
final class StateToken {

	/** Maximum number of characters of a header that servers and proxies accept. */
	private static final int LONGEST = 4_000;

	private StateToken() {
	}

	static String of(Set<String> bookmarks) {
		byte[] text = String.join("\n", new TreeSet<>(bookmarks)).getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
	}

	/**
	 * The bookmarks of a token.
	 * @throws BadInputException if it is not a token
	 */
	static Set<String> bookmarks(String token) {
		try {
			if (token.length() <= LONGEST) {
				String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
				return text.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(text.split("\n")));
			}
		}
		catch (IllegalArgumentException _) {
			throw refused();
		}
		throw refused();
	}

	static BadInputException refused() {
		return new BadInputException("The header %s must repeat the value of %s from an earlier response"
			.formatted(CatchUpFilter.AFTER, CatchUpFilter.STATE));
	}

}
