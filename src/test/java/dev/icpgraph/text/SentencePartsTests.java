package dev.icpgraph.text;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link Dates}, {@link English}, {@link Identifiers} and {@link Numbers}.
 */
class SentencePartsTests {

	private enum Stage {

		IN_CYCLE, LEFT

	}

	@Test
	void namesADayOnlyWhereItIsKnown() {
		LocalDate day = LocalDate.of(2021, 5, 3);
		LocalDate year = LocalDate.of(2021, 1, 1);

		assertThat("left" + Dates.on(day) + Dates.in(day) + Dates.since(day))
			.isEqualTo("left on 2021-05-03 in May 2021 since 2021-05-03");
		assertThat("left" + Dates.on(year) + Dates.in(year) + Dates.since(year))
			.isEqualTo("left in 2021 in 2021 since 2021");
		assertThat(Dates.on(null)).isEmpty();
		assertThat(Dates.since(null)).isEmpty();
	}

	@Test
	void readsDatesOfAnyPrecision() {
		assertThat(Dates.in("2026-09-30")).isEqualTo(" in September 2026");
		assertThat(Dates.in("2026-09")).isEqualTo(" in September 2026");
		assertThat(Dates.in("2026")).isEqualTo(" in 2026");
		assertThat(Dates.sinceYear("2026-09")).isEqualTo(" since 2026");
		assertThat(Dates.years("2019-05", "2022")).isEqualTo(" 2019–2022");
		assertThat(Dates.years("2019-05", "2019-11")).isEqualTo(" in 2019");
		assertThat(Dates.years("2019", null)).isEqualTo(" since 2019");
		assertThat(Dates.years(null, "2022-03-01")).isEqualTo(" until 2022");
		assertThat(Dates.years(null, null)).isEmpty();
	}

	@Test
	void countsTheNamesThatAreNotShown() {
		assertThat(English.firstOf(List.of("Acme", "Beta"), 2)).isEqualTo("Acme and Beta");
		assertThat(English.firstOf(List.of("Acme", "Beta"), 5)).isEqualTo("Acme, Beta and 3 more");
		assertThat(English.firstOf(List.of("Acme"), 1_235)).isEqualTo("Acme and 1,234 more");
		assertThat("uses Kafka" + English.moreReasons(0)).isEqualTo("uses Kafka");
		assertThat("uses Kafka" + English.moreReasons(1)).isEqualTo("uses Kafka; 1 more reason");
		assertThat("uses Kafka" + English.moreReasons(2)).isEqualTo("uses Kafka; 2 more reasons");
	}

	@Test
	void splitsNamesOfFieldsAndConstantsIntoWords() {
		assertThat(Identifiers.inWords("competitorStage")).isEqualTo("competitor stage");
		assertThat(Identifiers.inWords("INVESTED_IN")).isEqualTo("invested in");
		assertThat(Identifiers.inWords(Stage.IN_CYCLE)).isEqualTo("in cycle");
		assertThat(Identifiers.anyOf(List.of(Stage.IN_CYCLE, Stage.LEFT))).isEqualTo("in cycle or left");
	}

	@Test
	void namesTheEndsThatAreThere() {
		assertThat(Numbers.limits(50, 5000L)).isEqualTo("50–5000");
		assertThat(Numbers.limits(0.25, null)).isEqualTo("at least 0.25");
		assertThat(Numbers.limits(null, 5e6, Usd::inWords)).isEqualTo("at most 5 million");
		assertThat(Numbers.limits(null, null)).isEmpty();
		assertThat(Numbers.band(51, 200, Numbers::plain)).isEqualTo("51–200");
		assertThat(Numbers.band(120, 120, Numbers::plain)).isEqualTo("120");
		assertThat(Numbers.band(10_001, Double.POSITIVE_INFINITY, Numbers::plain)).isEqualTo("10001 or more");
		assertThat(Numbers.band(Double.NEGATIVE_INFINITY, 10, Numbers::plain)).isEqualTo("10 or less");
	}

}
