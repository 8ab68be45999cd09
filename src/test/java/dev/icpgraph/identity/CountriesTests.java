package dev.icpgraph.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountriesTests {

	@ParameterizedTest
	@CsvSource({ "DE, DE", "de, DE", "DEU, DE", "deu, DE", "Germany, DE", "GERMANY, DE", "Deutschland, DE",
			"Alemania, DE", "Allemagne, DE", "Germania, DE", "ドイツ, DE", "Duitsland, DE", "Niemcy, DE", "Alemanha, DE",
			"US, US", "USA, US", "U.S., US", "U.S.A., US", "United States, US", "United States of America, US",
			"the united states, US", "Vereinigte Staaten, US", "Estados Unidos, US", "États-Unis, US",
			"Stati Uniti, US", "Stany Zjednoczone, US", "アメリカ合衆国, US", "UK, GB", "GB, GB", "GBR, GB",
			"United Kingdom, GB", "Great Britain, GB", "England, GB", "Royaume-Uni, GB", "Wielka Brytania, GB",
			"イギリス, GB", "Holland, NL", "The Netherlands, NL", "Niederlande, NL", "Korea, KR", "South Korea, KR",
			"'Korea, Republic of', KR", "North Korea, KP", "Czechia, CZ", "Czech Republic, CZ", "Turkey, TR",
			"Türkiye, TR", "Cote d'Ivoire, CI", "Ivory Coast, CI", "Hong Kong, HK", "Viet Nam, VN", "Vietnam, VN",
			"Russian Federation, RU", "Georgia, GE", "CA, CA", "IS, IS", "NA, NA", "Namibia, NA", "Ireland, IE",
			"Niger, NE", "Nigeria, NG", "Congo, CG", "DR Congo, CD", "St. Lucia, LC", "Bosnia & Herzegovina, BA",
			"XK, XK", "Kosovo, XK", "México, MX", "Mexico, MX", "Österreich, AT", "Osterreich, AT", "Suíça, CH",
			"Schweiz, CH", "Brasil, BR", "Griechenland, GR", "EL, GR", "UAE, AE", "Taiwan, TW", "Curaçao, CW", "CR, CR",
			"Polska, PL", "日本, JP", "Sverige, SE", "Norge, NO", "Suomi, FI", "Česko, CZ", "Magyarország, HU",
			"Ελλάδα, GR", "Україна, UA", "대한민국, KR", "'Bahamas, The', BS", "'Korea, Rep.', KR", "Kyrgyz Republic, KG",
			"République tchèque, CZ", "Weißrussland, BY", "Macédoine, MK", "St. Vincent and the Grenadines, VC" })
	void areRecognizedInManyLanguages(String text, String code) {
		assertThat(Countries.of(text)).contains(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "N.A.", "n/a", "na", "Europe", "EMEA", "Bavaria", "ZZ", "Virgin Islands",
			"Germny", "California", "Berlin" })
	void areNotGuessed(String text) {
		assertThat(Countries.of(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Germny, Germany", "Deutchland, Germany", "Untied States, United States", "Frnace, France",
			"Swizerland, Switzerland", "Neterlands, Netherlands" })
	void areSuggestedForMisspellings(String text, String name) {
		assertThat(Countries.similar(text)).contains(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "EMEA", "zzzzzzzzz", "California" })
	void areNotSuggestedForUnrelatedText(String text) {
		assertThat(Countries.similar(text)).isEmpty();
	}

	@Test
	void areShownInEnglish() {
		assertThat(Countries.name("DE")).isEqualTo("Germany");
		assertThat(Countries.name("US")).isEqualTo("United States");
		assertThat(Countries.name("ZZ")).isEqualTo("ZZ");
		assertThat(Countries.codes()).hasSizeGreaterThan(240).contains("GB").doesNotContain("UK");
	}

	@Test
	void haveTheirOwnCodesWhateverTheAliasesSay() {
		assertThat(Arrays.stream(Locale.getISOCountries())).allSatisfy((code) -> {
			assertThat(Countries.of(code)).contains(code);
			assertThat(Countries.of(Locale.of("", code).getISO3Country())).contains(code);
		});
	}

	@Test
	void haveNamesOfTheirOwnInEachLanguage() {
		List<String> languages = List.of("en", "de", "es", "fr", "it", "ja", "nl", "pl", "pt");

		assertThat(languages).allSatisfy((language) -> assertThat(Locale.getISOCountries()).allSatisfy((code) -> {
			String name = Locale.of("", code).getDisplayCountry(Locale.of(language));
			assertThat(Countries.of(name)).as("%s in %s", name, language).contains(code);
		}));
	}

}
