package dev.icpgraph.identity;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinkedInUrlTests {

	@ParameterizedTest
	@ValueSource(strings = { "https://www.linkedin.com/in/zoë-lamp", "http://linkedin.com/in/zoë-lamp/",
			"linkedin.com/in/Zoë-Lamp", "https://de.linkedin.com/in/zo%C3%AB-lamp",
			"https://www.linkedin.com/in/zo%c3%ab-lamp/de",
			"https://www.linkedin.com/in/zoe\u0308-lamp?trk=people#about", "https://m.linkedin.com/mwlite/in/zoë-lamp",
			"www.linkedin.com/in/zoë-lamp/details/experience/", " //www.linkedin.com/in/zoë-lamp ",
			"<https://www.linkedin.com/in/zoë-lamp>", "https://www.linkedin.com:443/in/zoë\u200B-lamp",
			"https://www.linkedin.com/comm/in/zoë-lamp?trk=x", "/in/zo%C3%AB-lamp/" })
	void isTheSamePersonHoweverItIsWritten(String text) {
		assertThat(LinkedInUrl.of(text).map(LinkedInUrl::url).orNull())
			.isEqualTo("https://www.linkedin.com/in/zoë-lamp");
	}

	@Test
	void keepsTheCaseOfMemberIds() {
		assertThat(LinkedInUrl.of("linkedin.com/in/ACoAABcDeFgHiJkLmNoPqRsT").map(LinkedInUrl::slug).orNull())
			.isEqualTo("ACoAABcDeFgHiJkLmNoPqRsT");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"https://www.linkedin.com/sales/lead/ACw1,NAME|is an address of Sales Navigator, which others cannot open: open the profile and copy its address, such as linkedin.com/in/jane-doe",
			"linkedin.com/pub/zoe-lamp/1/2b3/4c5|is an address in a form that LinkedIn no longer uses: open the profile and copy its address, such as linkedin.com/in/jane-doe",
			"linkedin.com/talent/profile/AE1|is an address of LinkedIn Recruiter, which others cannot open: open the profile and copy its address, such as linkedin.com/in/jane-doe",
			"linkedin.com/company/lumen|is not the expected kind of page, or is truncated: write one such as linkedin.com/in/jane-doe",
			"linkedin.com/in/|is not the expected kind of page, or is truncated: write one such as linkedin.com/in/jane-doe",
			"linkedin.com/in/zoe,linkedin.com/in/ray|is not the expected kind of page, or is truncated: write one such as linkedin.com/in/jane-doe",
			"linkedin.com/in/zo%C3|is not the expected kind of page, or is truncated: write one such as linkedin.com/in/jane-doe",
			"https://www.linkedin.com/feed/|is not a LinkedIn profile: open the profile and copy its address, such as linkedin.com/in/jane-doe",
			"https://notlinkedin.com/in/zoe|is not a LinkedIn address: write one such as linkedin.com/in/jane-doe" })
	void refusesOtherPages(String text, String sentence) {
		assertThat(Objects.requireNonNull(LinkedInUrl.of(text).refusal()).text())
			.isEqualTo("'" + text + "' " + sentence);
	}

}
