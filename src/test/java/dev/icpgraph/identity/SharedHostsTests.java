package dev.icpgraph.identity;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharedHostsTests {

	@Test
	void areHostNamesInTheirNormalForm() {
		assertThat(ResourceLines.of("shared-hosts.txt")).hasSizeGreaterThan(250)
			.map(SharedHost::of)
			.allSatisfy((shared) -> {
				assertThat(HostName.ascii(shared.host())).isEqualTo(shared.host());
				assertThat(shared.owners()).isNotEmpty();
			})
			.map(SharedHost::host)
			.doesNotHaveDuplicates();
	}

	@Test
	void includeThousandsOfMailProvidersButNoCompany() {
		assertThat(ResourceLines.of("free-mail.txt")).hasSizeGreaterThan(4_900)
			.allSatisfy((domain) -> assertThat(HostName.ascii(domain)).isEqualTo(domain))
			.containsAll(ResourceLines.of("companies-with-mail.txt"));
	}

	@Test
	void takeACompanyOutOfTheListOfMailProviders() {
		assertThat(WebDomain.of("ann@cox.com").orNull()).isEqualTo(new WebDomain("cox.com"));
		assertThat(WebDomain.of("ann@cox.net").orNull()).isNull();
	}

	@Test
	void areNotReadFromNamesThatOnlyEndAlike() {
		assertThat(WebDomain.of("notfacebook.com").orNull()).isEqualTo(new WebDomain("notfacebook.com"));
		assertThat(WebDomain.of("facebook.com.lumen.de").orNull()).isEqualTo(new WebDomain("facebook.com.lumen.de"));
	}

}
