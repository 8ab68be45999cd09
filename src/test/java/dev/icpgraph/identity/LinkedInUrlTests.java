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
			"<https://www.linkedin.com/in/zoë-lamp>", "https://www.linkedin.com:443/in/zoë\u200B-lamp" })
	void isTheSamePersonHoweverItIsWritten(String text) {
		assertThat(LinkedInUrl.person(text).map(LinkedInUrl::url).orNull())
			.isEqualTo("https://www.linkedin.com/in/zoë-lamp");
	}

	@ParameterizedTest
	@CsvSource({ "https://www.linkedin.com/company/Lumen-Works/about/, company/lumen-works",
			"fr.linkedin.com/company/12345, company/12345", "linkedin.com/school/lumen-college, school/lumen-college",
			"linkedin.com/showcase/lumen-lamps?x=1, showcase/lumen-lamps" })
	void isTheSameCompanyHoweverItIsWritten(String text, String path) {
		assertThat(LinkedInUrl.company(text).map(LinkedInUrl::url).orNull())
			.isEqualTo("https://www.linkedin.com/" + path);
	}

	@Test
	void keepsTheCaseOfMemberIds() {
		assertThat(LinkedInUrl.person("linkedin.com/in/ACoAABcDeFgHiJkLmNoPqRsT").map(LinkedInUrl::slug).orNull())
			.isEqualTo("ACoAABcDeFgHiJkLmNoPqRsT");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"https://www.linkedin.com/sales/lead/ACw1,NAME|is an address of Sales Navigator, which others cannot open: open the profile and copy its address, such as linkedin.com/in/jane-doe",
			"linkedin.com/pub/zoe-lamp/1/2b3/4c5|is an address in a form that LinkedIn no longer uses: open the profile and copy its address, such as linkedin.com/in/jane-doe",
			"linkedin.com/talent/profile/AE1|is an address of LinkedIn Recruiter, which others cannot open: open the profile and copy its address, such as linkedin.com/in/jane-doe",
			"linkedin.com/company/lumen|is not the expected kind of page, or is truncated: write one such as linkedin.com/in/jane-doe",
			"linkedin.com/in/|is not the expected kind of page, or is truncated: write one such as linkedin.com/in/jane-doe",
			"linkedin.com/in/zo%C3|is not the expected kind of page, or is truncated: write one such as linkedin.com/in/jane-doe",
			"https://www.linkedin.com/feed/|is not a LinkedIn profile: open the profile and copy its address, such as linkedin.com/in/jane-doe",
			"https://notlinkedin.com/in/zoe|is not a LinkedIn address: write one such as linkedin.com/in/jane-doe" })
	void refusesOtherPages(String text, String sentence) {
		assertThat(Objects.requireNonNull(LinkedInUrl.person(text).refusal()).text())
			.isEqualTo("'" + text + "' " + sentence);
	}

	@Test
	void refusesAPersonAsACompany() {
		assertThat(LinkedInUrl.company("linkedin.com/in/zoe").orNull()).isNull();
		assertThat(LinkedInUrl.company("n/a").orNull()).isNull();
	}

}
