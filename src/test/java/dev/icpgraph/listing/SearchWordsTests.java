package dev.icpgraph.listing;

import dev.icpgraph.api.BadInputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SearchWordsTests {

	@Test
	void looksForTheBeginningOfEachWord() {
		assertThat(SearchWords.of("Acme LO").lucene()).isEqualTo("(acme^4 OR acme*) AND (lo^4 OR lo*)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "acme.com", "https://www.Acme.com/about?x=1", " http://acme.com/ ", "www.acme.com" })
	void looksForTheHostOfAWebAddress(String text) {
		assertThat(SearchWords.of(text).lucene()).isEqualTo("(acme.com^4 OR acme.com*)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "acme) OR name:*", "acme^9~", "\"acme\"", "acme && !x", "{acme TO z]", "acme\\", "acme?",
			"acme.. x", "'acme'" })
	void leavesNothingThatTheIndexReadsAsAnOperator(String text) {
		assertThat(SearchWords.of(text).lucene())
			.matches("\\(([a-z0-9]+)\\^4 OR \\1\\*\\)( AND \\([a-z0-9]+\\^4 OR [a-z0-9]+\\*\\))*");
	}

	@Test
	void refusesATextThatIsLongerThanAnyName() {
		assertThat(SearchWords.of("a".repeat(500)).folded()).hasSize(1);
		assertThat(SearchWords.of("https://acme.com/" + "a".repeat(5000)).folded()).isNotEmpty();
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> SearchWords.of("a".repeat(501)))
			.withMessage("search: 501 characters are more than the allowed 500");
	}

	@Test
	void keepsNamesWithApostrophesAndOtherScripts() {
		assertThat(SearchWords.of("O'Reilly Škoda 株式").lucene())
			.isEqualTo("(o'reilly^4 OR o'reilly*) AND (škoda^4 OR škoda*) AND (株式^4 OR 株式*)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "?!*", "a b c d e f g h i j k" })
	void refusesAnEmptySearchAndALongOne(String text) {
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> SearchWords.of(text))
			.withMessage("search: write 1 to 10 words of a name or domain");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			acme,           Acme,             a.example,       WHOLE
			acme,           Best Rockets,     acme,            WHOLE
			acme.com,       Rockets,          acme.com,        WHOLE
			acme-corp.com,  Rockets,          acme-corp.com,   WHOLE
			acme rockets,   'Acme, Rockets!', a.example,       WHOLE
			acme,           Acme Rockets,     a.example,       FIRST_WORDS
			apple,          'Apple, Inc.',    a.example,       WHOLE
			apple inc,      'Apple, Inc.',    a.example,       WHOLE
			apple,          Apple Holding AG, a.example,       WHOLE
			holding,        Apple Holding AG, a.example,       WORDS
			acme ro,        Acme Rockets,     a.example,       BEGINNING
			acm,            Acme Rockets,     a.example,       BEGINNING
			acm ro,         Acme Rockets,     a.example,       WORD_BEGINNINGS
			rockets acme,   Acme Rockets,     a.example,       WORDS
			rockets,        Acme Rockets,     a.example,       WORDS
			rock,           Acme Rockets,     a.example,       WORD_BEGINNINGS
			acme,           Rockets,          acme.com,        DOMAIN
			rockets acme,   Rockets,          acme.com,        DOMAIN
			acme,           ,                 acme.com,        DOMAIN
			ckets,          Acme Rockets,     a.example,
			acme tires,     Acme Rockets,     a.example,
			skoda,          Škoda Auto,       ,                FIRST_WORDS
			ŠKODA,          Skoda,            ,                WHOLE
			式会,           株式会社,         ,                WORD_BEGINNINGS
			""")
	void saysHowWellANameMatches(String search, @Nullable String name, @Nullable String domain,
			@Nullable NameMatch expected) {
		assertThat(SearchWords.of(search).match(name, domain)).isEqualTo(expected);
	}

}
