package dev.icpgraph.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExplorerTextsTests {

	/** A string, a comment, a key with its colon, or a brace. */
	private static final Pattern TOKEN = Pattern.compile("'(?:\\\\.|[^'\\\\])*'|`(?:\\\\.|[^`\\\\])*`|//[^\\n]*"
			+ "|(?<key>[\\w$]+)\\s*:|(?<open>\\{)|(?<close>\\})");

	@Test
	void noTextHidesAnotherOfTheSameName() throws IOException {
		String texts = Files.readString(Path.of("src/main/resources/static/explorer/texts.js"));

		assertThat(hidden("{ a: 'x', b: { a: `y: {`, c: 1, c: 2 } }")).containsExactly("c");
		assertThat(hidden(texts)).isEmpty();
	}

	private static List<String> hidden(String script) {
		List<String> hidden = new ArrayList<>();
		Deque<Set<String>> objects = new ArrayDeque<>(List.of(new HashSet<>()));
		Matcher token = TOKEN.matcher(script);
		while (token.find()) {
			if (token.group("open") != null) {
				objects.push(new HashSet<>());
			}
			else if (token.group("close") != null) {
				objects.pop();
			}
			else if (token.group("key") != null && !objects.element().add(token.group("key"))) {
				hidden.add(token.group("key"));
			}
		}
		return hidden;
	}

}
