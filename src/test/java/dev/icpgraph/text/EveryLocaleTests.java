package dev.icpgraph.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All wording in every locale of the JDK, and with the digits and calendars that a locale
 * can ask for, without the server's own default.
 */
class EveryLocaleTests {

	private static final List<String> EXTENSIONS = List.of("ar-EG-u-nu-arab", "fa-IR-u-nu-arabext-ca-persian",
			"hi-IN-u-nu-deva", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese", "tr-TR-u-nu-arab",
			"de-AT-u-nu-fullwide", "zh-Hant-TW-u-ca-roc-nu-hanidec", "my-MM-u-nu-mymr", "ar-SA-u-ca-islamic-umalqura");

	private final Locale before = Locale.getDefault();

	@AfterEach
	void restore() {
		Locale.setDefault(this.before);
	}

	@Test
	void writesTheSameSentences() {
		Locale.setDefault(Locale.ENGLISH);
		List<String> english = sentences();
		assertThat(english).contains("1,234,567", "44%", "under 0.1%", " in May 2021", "subIndustry", "1.23 million");

		Stream.concat(Locale.availableLocales(), EXTENSIONS.stream().map(Locale::forLanguageTag)).forEach((locale) -> {
			Locale.setDefault(locale);
			assertThat(sentences()).as(locale.toLanguageTag()).isEqualTo(english);
		});
	}

	private static List<String> sentences() {
		LocalDate day = LocalDate.of(2021, 5, 3);
		Stream<String> numbers = Stream.of(-1_234_567L, 0L, 7L, 1_234_567L)
			.flatMap((it) -> Stream.of(Numbers.grouped(it), Numbers.plain(it), Numbers.times(it), Numbers.rounded(it),
					English.counted(it, "account", "accounts"), Usd.inWords(it)));
		Stream<String> shares = Stream.of(0.0, 0.0004, 0.0251, 0.44, 0.9999, 1.0)
			.flatMap((it) -> Stream.of(Shares.percent(it), Shares.points(-it), Shares.limits(it, null),
					Shares.limits(null, it), Shares.limits(0.3, it)));
		Stream<String> dates = IntStream.rangeClosed(1, 12)
			.boxed()
			.flatMap((month) -> Stream.of(Dates.in(day.withMonth(month)), Dates.on(day.withMonth(month)),
					Dates.since(day.withMonth(month))));
		return Stream.of(numbers, shares, dates, others()).flatMap((it) -> it).toList();
	}

	private static Stream<String> others() {
		return Stream.of(Dates.in("2026-09"), Dates.years("2019", "2022-01"), Dates.sinceYear("2021-05-03"),
				Numbers.limits(50, 5000), Numbers.band(10_001, Double.POSITIVE_INFINITY, Numbers::plain),
				Usd.inWords(1_230_000), Usd.inWords(1234.5), Usd.inWords(2_500_000_000L),
				Identifiers.inWords(TimeUnit.MILLISECONDS), Identifiers.camelCase(SomeKind.SUB_INDUSTRY),
				Identifiers.inWords("INVESTED_IN"), Identifiers.anyOf(List.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY)),
				English.firstOf(List.of("Acme"), 1235), English.moreReasons(1200), English.within(1234),
				String.valueOf(English.saysAll("Our TITLE in İstanbul", "title INSIDE")),
				Excerpt.names(IntStream.range(0, 1300).mapToObj(String::valueOf).toList()),
				SpreadsheetText.noFormula("=I"));
	}

	/** Names with an I, whose small letter has no dot in Turkish. */
	private enum SomeKind {

		SUB_INDUSTRY

	}

}
