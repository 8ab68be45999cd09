package dev.icpgraph.icp;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

	@Test
	void isReadable() {
		assertThat(Slug.of("Größe & Ort")).isEqualTo("große-ort");
		assertThat(Slug.of("製品 2")).isEqualTo("製品-2");
	}

	@Test
	void isNeverEmpty() {
		assertThat(Slug.of("🙂")).isEqualTo("1f642").isNotEqualTo(Slug.of("😀"));
	}

}
