package dev.icpgraph.identity;

import java.util.Objects;

import dev.icpgraph.identity.PersonKey.KnownBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeyTests {

	@ParameterizedTest
	@CsvSource({ "LW-7, LW-7, false", "' LW-7\u00A0', LW-7, false", "Lumen Works Inc., Lumen Works Inc., false",
			"J.P. Lamp, J.P. Lamp, false", "node.js, node.js, false", "lw/eu, lw/eu, false", "v1.2, v1.2, false",
			"5E10, 5E10, false", "'#17', '#17', false", "'#v1.2', '#v1.2', false", "'//lumen.com', lumen.com, true",
			"12E45, 12E45, false", "00042, 00042, false", "lumen.com, lumen.com, true",
			"https://www.lumen.com/x, lumen.com, true", "http:/lumen.com, lumen.com, true",
			"ivy@lumen.com, lumen.com, true", "lumen.com:443, lumen.com, true",
			"'Booking.com, Inc.', 'Booking.com, Inc.', false" })
	void namesAnAccountByDomainOrOwnKey(String text, String value, boolean isDomain) {
		assertThat(AccountKey.of(text).orNull()).isEqualTo(new AccountKey(value, isDomain));
	}

	@ParameterizedTest
	@CsvSource({ "'', EMPTY", "NULL, PLACEHOLDER", "-, PLACEHOLDER", "1.23457E+11, SCIENTIFIC_NOTATION",
			"'9,87E+14', SCIENTIFIC_NOTATION", "2e+12, SCIENTIFIC_NOTATION", "1.23457E11, SCIENTIFIC_NOTATION",
			"123.457E+9, SCIENTIFIC_NOTATION", "gmail.com, FREE_MAIL_DOMAIN", "ivy@gmail.com, FREE_MAIL_DOMAIN",
			"facebook.com/lumen, SHARED_HOST", "co.uk, PUBLIC_SUFFIX", "'lumen.com, otherlumen.com', TWO_DOMAINS",
			"http://lumen, NOT_A_DOMAIN", "ivy@lumen, NOT_A_DOMAIN", "'#lumen.com', COMMENTED_OUT",
			"'# https://www.lumen.com/', COMMENTED_OUT", "'// lumen.com', COMMENTED_OUT",
			"'##ivy@lumen.com', COMMENTED_OUT", "'# facebook.com/lumen', COMMENTED_OUT",
			"www.lumen.con, UNKNOWN_TOP_LEVEL_DOMAIN", "'a\nb', NOT_ONE_LINE" })
	void refusesKeysThatIdentifyNoAccount(String text, RefusalCode code) {
		assertThat(Objects.requireNonNull(AccountKey.of(text).refusal()).code()).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "facebook.com, facebook.com", "https://www.Facebook.com/, facebook.com", "gmail.com, gmail.com",
					"github.com, github.com", "ivy@github.com, github.com", "co.uk, co.uk", "lumen.com, lumen.com",
					"LW-7, LW-7", "facebook.com/lumen, -", "ivy@gmail.com, -", "NULL, -",
					"'lumen.com, otherlumen.com', -" })
	void aKnownAccountMayHaveADomainThatOthersShare(String text, String value) {
		AccountKey key = AccountKey.ofKnown(text).orNull();

		assertThat((key != null) ? key.value() : null).isEqualTo(value);
	}

	@Test
	void aSharedHostIsTheKeyOfTheCompanyThatOwnsIt() {
		assertThat(AccountKey.of("facebook.com", "Meta Platforms, Inc.").orNull())
			.isEqualTo(new AccountKey("facebook.com", true));
		assertThat(AccountKey.of("facebook.com", "Lumen Bakery").orNull()).isNull();
	}

	@Test
	void tellsThatASpreadsheetRoundedAnId() {
		assertThat(Objects.requireNonNull(AccountKey.own("1.5E+11").refusal()).text())
			.isEqualTo("'1.5E+11' is a long number that a spreadsheet has rounded, so several ids may look like it: "
					+ "format the column as text and export it again");
	}

	@Test
	void takesAnOwnKeyThatLooksLikeADomain() {
		assertThat(AccountKey.own("gmail.com").orNull()).isEqualTo(new AccountKey("gmail.com", false));
		assertThat(PersonKey.own("ivy@lumen").orNull()).isEqualTo(new PersonKey("ivy@lumen", KnownBy.OWN_KEY));
	}

	@ParameterizedTest
	@CsvSource({ "001A0000006Vm9r, 001A0000006Vm9rIAC", "001A0000006Vm9rIAC, 001A0000006Vm9rIAC",
			"0015g00000AbCdE, 0015g00000AbCdEAAV", "001234567890123, 001234567890123",
			"101A0000006Vm9r, 101A0000006Vm9r" })
	void isOneAccountWithShortAndLongSalesforceIds(String text, String key) {
		assertThat(AccountKey.of(text).orNull()).isEqualTo(new AccountKey(key, false));
	}

	@ParameterizedTest
	@CsvSource({ "Ivy Ray <Ivy@lumen.com>, ivy@lumen.com, EMAIL", "mailto:ivy@lumen.com, ivy@lumen.com, EMAIL",
			"ivy@linkedin.com, ivy@linkedin.com, EMAIL", "ivy@gmail.com, ivy@gmail.com, EMAIL",
			"de.linkedin.com/in/ivy-ray/en, https://www.linkedin.com/in/ivy-ray, LINKEDIN_URL", "P-19, P-19, OWN_KEY",
			"/in/ivy-ray, https://www.linkedin.com/in/ivy-ray, LINKEDIN_URL",
			"ivy\uFF20lumen.com, ivy@lumen.com, EMAIL", "ivy%40lumen.com, ivy@lumen.com, EMAIL",
			"ivy (at) lumen.com, ivy@lumen.com, EMAIL", "in/7, in/7, OWN_KEY", "@ivy, @ivy, OWN_KEY" })
	void namesAPersonByMailProfileOrOwnKey(String text, String value, KnownBy knownBy) {
		assertThat(PersonKey.of(text).orNull()).isEqualTo(new PersonKey(value, knownBy));
	}

	@ParameterizedTest
	@ValueSource(strings = { "N/A", "#N/A", "ivy@lumen.com, tom@lumen.com", "linkedin.com/sales/people/x", "1E+10",
			"1.5E10", "https://lnkd.in/eXyZ12", "linkedin.com/in/ivy-ray;linkedin.com/in/tom-ray", "ivy@lumen",
			"#ivy@lumen.com", "# Ivy <ivy@lumen.com>", " " })
	void refusesKeysThatIdentifyNoPerson(String text) {
		assertThat(PersonKey.of(text).orNull()).isNull();
	}

	@Test
	void buildsIdsThatCannotCollide() {
		assertThat(CompositeId.of("lamp/ag", "sales")).isEqualTo("lamp~1ag/sales");
		assertThat(CompositeId.of("lamp", "ag/sales")).isEqualTo("lamp/ag~1sales");
		assertThat(CompositeId.of("lamp~1ag", "sales")).isNotEqualTo(CompositeId.of("lamp/ag", "sales"));
		assertThat(CompositeId.of("lumen.com", "sales")).isEqualTo("lumen.com/sales");
		assertThat(CompositeId.of("a", "")).isNotEqualTo(CompositeId.of("a"));
	}

	@ParameterizedTest
	@CsvSource({ "a/b, c", "a, b/c", "~, /", "~1, ~0", "'', ''", "/, ''" })
	void givesThePartsOfAnIdBack(String one, String other) {
		assertThat(CompositeId.parts(CompositeId.of(one, other))).containsExactly(one, other);
	}

}
