package dev.icpgraph.table;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeparatorTests {

	@Test
	void isFoundInTheHeader() {
		assertThat(Separator.of("domain,name\nacme.com,a;b;c;d")).isEqualTo(',');
		assertThat(Separator.of("domain;name\r\nacme.com;1,5,7")).isEqualTo(';');
		assertThat(Separator.of("\n\ndomain\tname, legal\tcity\r")).isEqualTo('\t');
	}

	@Test
	void isNotInsideQuotes() {
		assertThat(Separator.of("\"a;b;c\",\"name\"")).isEqualTo(',');
	}

	@Test
	void isACommaByDefault() {
		assertThat(Separator.of("domain\nacme.com")).isEqualTo(',');
		assertThat(Separator.of("")).isEqualTo(',');
	}

}
