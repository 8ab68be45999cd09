package dev.icpgraph.graph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DomainTests {

	@ParameterizedTest
	@CsvSource({ "acme.com, acme.com", "HTTPS://www.Acme.com/about?x=1#top, acme.com", "acme.com:8080/, acme.com",
			"acme.com., acme.com", "' shop.acme.co.uk ', shop.acme.co.uk", "Bücher.de, xn--bcher-kva.de",
			"xn--bcher-kva.de, xn--bcher-kva.de", "http://www.acme.com:80, acme.com", "acme.com?x=1, acme.com" })
	void isTheSameHoweverItIsWritten(String text, String domain) {
		assertThat(Domain.normalized(text)).isEqualTo(domain);
	}

	@ParameterizedTest
	@ValueSource(strings = { "acme", "acc000001", "J.P. Morgan", "Acme Inc.", "v1.2", "10.0.0.1", "", "-acme.com",
			"a..com", "jane@acme.com", "http://", "U.S" })
	void isNotWhatOnlyLooksLikeOne(String text) {
		assertThat(Domain.normalized(text)).isNull();
	}

	@Test
	void isTakenFromAnEmailAddress() {
		assertThat(Domain.ofAddress("Jane.Doe@Acme.com")).isEqualTo("acme.com");
		assertThat(Domain.ofAddress("https://acme.com/@jane")).isEqualTo("acme.com");
	}

	@Test
	void isNotTakenFromAFreeMailAddress() {
		assertThat(Domain.ofAddress("jane@gmail.com")).isNull();
		assertThat(Domain.ofAddress("gmail.com")).isEqualTo("gmail.com");
	}

}
