package dev.icpgraph.text;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTests {

	@Test
	void leavesNothingThatATerminalOrBrowserObeys() {
		assertThat(Excerpt.of("fo\u001b[31mo\nb\u202ear\t\u0000x", 100)).isEqualTo("fo[31mo bar x");
	}

	@Test
	void keepsLettersOfAllScriptsAndEmojiWhole() {
		assertThat(Excerpt.of("שלום Ωmega 😀", 100)).isEqualTo("שלום Ωmega 😀");
		assertThat(Excerpt.of("a😀", 2)).isEqualTo("a…");
	}

	@Test
	void countsTheNamesThatItDoesNotShow() {
		assertThat(Excerpt.names(List.of("one", "x".repeat(100)))).isEqualTo("one, " + "x".repeat(60) + "…");
		assertThat(Excerpt.names(Collections.nCopies(10_000, "c"))).endsWith("c, c and 9,980 more")
			.hasSizeLessThan(100);
	}

}
