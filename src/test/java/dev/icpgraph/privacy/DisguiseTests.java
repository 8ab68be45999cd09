package dev.icpgraph.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DisguiseTests {

	@Test
	void keepsLengthAndKindsOfCharacters() {
		assertThat(Disguise.of("Zara Marlowe-Quill 17")).matches("[A-Z][a-z]{3} [A-Z][a-z]{6}-[A-Z][a-z]{4} \\d\\d")
			.isNotEqualTo("Zara Marlowe-Quill 17");
		assertThat(Disguise.of("zoë@acme.example")).matches("[a-z]{2}[à-ÿ]@[a-z]{4}\\.[a-z]{7}");
	}

	@Test
	void takesTheSameNumberOfBytesInEveryScript() {
		for (String name : new String[] { "Łukasz", "Анна", "田中 花子", "José" }) {
			assertThat(Disguise.of(name).getBytes(StandardCharsets.UTF_8))
				.hasSameSizeAs(name.getBytes(StandardCharsets.UTF_8))
				.isNotEqualTo(name.getBytes(StandardCharsets.UTF_8));
		}
	}

	@Test
	void leavesOtherValuesOut() {
		assertThat(Disguise.of(Map.of("name", "Ada", "row", 2L))).containsOnlyKeys("name");
	}

}
