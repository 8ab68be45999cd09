package dev.icpgraph.graph;

import dev.icpgraph.api.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NodeSearchTests {

	@Test
	void looksForTheBeginningOfEachWord() {
		assertThat(NodeSearch.words("Acme LO")).isEqualTo("(acme^4 OR acme*) AND (lo^4 OR lo*)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "acme.com", "https://www.Acme.com/about?x=1", " http://acme.com/ ", "www.acme.com" })
	void looksForTheHostOfAWebAddress(String text) {
		assertThat(NodeSearch.words(text)).isEqualTo("(acme.com^4 OR acme.com*)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "acme) OR name:*", "acme^9~", "\"acme\"", "acme && !x", "{acme TO z]", "acme\\", "acme?" })
	void leavesNothingThatTheIndexReadsAsAnOperator(String text) {
		assertThat(NodeSearch.words(text))
			.matches("\\(([a-z0-9]+)\\^4 OR \\1\\*\\)( AND \\([a-z0-9]+\\^4 OR [a-z0-9]+\\*\\))*");
	}

	@Test
	void keepsNamesWithApostrophesAndOtherScripts() {
		assertThat(NodeSearch.words("O'Reilly Škoda 株式"))
			.isEqualTo("(o'reilly^4 OR o'reilly*) AND (škoda^4 OR škoda*) AND (株式^4 OR 株式*)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "?!*", "a b c d e f g h i j k" })
	void refusesAnEmptySearchAndALongOne(String text) {
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> NodeSearch.words(text))
			.withMessage("search: write 1 to 10 words of a name or domain");
	}

}
