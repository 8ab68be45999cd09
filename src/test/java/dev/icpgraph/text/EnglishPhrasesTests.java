package dev.icpgraph.text;

import java.util.List;

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
	void namesWithCommasArePartedBySemicolons() {
		List<String> names = List.of("Acme, Inc.", "Beta", "Gamma");

		assertThat(English.list(names)).isEqualTo("Acme, Inc.; Beta; Gamma");
		assertThat(English.and(names)).isEqualTo("Acme, Inc.; Beta; and Gamma");
		assertThat(English.firstOf(names, 5)).isEqualTo("Acme, Inc.; Beta; Gamma; and 2 more");
		assertThat(English.and(names.subList(0, 2))).isEqualTo("Acme, Inc. and Beta");
		assertThat(English.list(List.of("Beta", "Gamma"))).isEqualTo("Beta, Gamma");
	}

	@Test
	void aTextThatSaysMoreFollowsItsName() {
		assertThat(English.named("Size", "size is 51 to 200")).isEqualTo("Size: size is 51 to 200");
	}

}
