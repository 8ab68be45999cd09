package dev.icpgraph.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EnglishPhrasesTests {

	@ParameterizedTest
	@CsvSource({ "Contributes to Kubernetes,contributes to Kubernetes",
			"Like our best customers,like your best customers",
			"Took part in the series DevOpsDays,took part in DevOpsDays" })
	void aNameThatSaysAsMuchStandsAlone(String name, String text) {
		assertThat(English.named(name, text)).isEqualTo(name);
	}

	@Test
	void aTextThatSaysMoreFollowsItsName() {
		assertThat(English.named("Size", "size is 51 to 200")).isEqualTo("Size: size is 51 to 200");
	}

}
