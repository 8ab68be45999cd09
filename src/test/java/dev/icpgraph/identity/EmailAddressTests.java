package dev.icpgraph.identity;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "ivy@lumen.com", "Ivy@Lumen.COM", " ivy@lumen.com ", "ivy@lumen.com\u00A0",
			"ivy\u200B@lumen.com", "Ivy Ray <ivy@lumen.com>", "\"Ray, Ivy\" <IVY@lumen.com>", "<ivy@lumen.com>",
			"mailto:ivy@lumen.com", "MAILTO:ivy@lumen.com?subject=Hi", "ivy@lumen.com;", "ivy@lumen.com,",
			"ivy%40lumen.com", "mailto:ivy%40lumen.com", "ivy@lumen.com (Ivy Ray)", "ivy@lumen.com.", "'ivy@lumen.com'",
			"ivy@lumen.com <ivy@lumen.com>", "ivy@lumen.com; ivy@lumen.com", "ivy\uFF20lumen.com", "ｉｖｙ＠ｌｕｍｅｎ．ｃｏｍ",
			"ivy(at)lumen.com", "ivy [at] lumen [dot] com" })
	void isTheSameHoweverItIsWritten(String text) {
		assertThat(address(text)).isEqualTo("ivy@lumen.com");
	}

	@ParameterizedTest
	@CsvSource({ "ivy+news@lumen.com, ivy+news@lumen.com", "ivy@Bücher.de, ivy@xn--bcher-kva.de",
			"o'hara@lumen.com, o'hara@lumen.com", "jörg@lumen.com, jörg@lumen.com",
			"ivy@mail.lumen.internal, ivy@mail.lumen.internal" })
	void keepsThePartsThatTellMailboxesApart(String text, String address) {
		assertThat(address(text)).isEqualTo(address);
	}

	@ParameterizedTest
	@CsvSource({ "'ivy@lumen.com, tom@lumen.com', TWO_ADDRESSES", "ivy@lumen.com tom@lumen.com, TWO_ADDRESSES",
			"'Ivy <ivy@lumen.com>; Tom <tom@lumen.com>', TWO_ADDRESSES",
			"'Ivy <ivy@lumen.com>, tom@lumen.com', TWO_ADDRESSES", "ivy ray@lumen.com, NOT_AN_EMAIL",
			"ivy@lumen, NOT_AN_EMAIL", "ivy, NOT_AN_EMAIL", "@lumen.com, NOT_AN_EMAIL", "ivy@@lumen.com, NOT_AN_EMAIL",
			"ivy@10.0.0.1, NOT_AN_EMAIL", "ivy%4@lumen%, NOT_AN_EMAIL", "N/A, PLACEHOLDER", "'', EMPTY" })
	void refusesTextThatNamesNoMailboxOrTwo(String text, RefusalCode code) {
		assertThat(Objects.requireNonNull(EmailAddress.of(text).refusal()).code()).isEqualTo(code);
	}

	@Test
	void saysWhatToDo() {
		assertThat(Objects.requireNonNull(EmailAddress.of("a@b.com, c@d.com").refusal()).text())
			.isEqualTo("'a@b.com, c@d.com' contains several e-mail addresses: keep one per row");
		assertThat(Objects.requireNonNull(EmailAddress.of("ivy at lumen").refusal()).text())
			.isEqualTo("'ivy at lumen' is not an e-mail address: write one such as jane@acme.com");
	}

	@Test
	void revealsTheCompanyUnlessTheMailboxIsFree() {
		assertThat(new EmailAddress("ivy@eu.lumen.com").company().orNull()).isEqualTo(new WebDomain("eu.lumen.com"));
		assertThat(Objects.requireNonNull(new EmailAddress("ivy@gmail.com").company().refusal()).code())
			.isEqualTo(RefusalCode.FREE_MAIL_DOMAIN);
	}

	private static String address(String text) {
		Parsed<EmailAddress> parsed = EmailAddress.of(text);
		String read = parsed.map(EmailAddress::address).orNull();
		return (read != null) ? read : String.valueOf(parsed.refusal());
	}

}
