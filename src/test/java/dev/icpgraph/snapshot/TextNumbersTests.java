package dev.icpgraph.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextNumbersTests {

	private static final String[] BEGINNINGS = { "", "a", "acme.", "a long beginning that all have ", "Ö", "\0" };

	@Test
	void numbersTextsAsTheyComeAndEachOnce() {
		for (int seed = 0; seed < 30; seed++) {
			Map<String, Integer> expected = new LinkedHashMap<>();
			TextNumbers numbers = new TextNumbers();

			for (String text : texts(seed)) {
				int number = expected.computeIfAbsent(text, (key) -> expected.size());
				assertThat(numbers.number(utf8(text))).isEqualTo(number);
			}

			assertThat(numbers.size()).isEqualTo(expected.size());
			expected.forEach((text, number) -> assertThat(numbers.text(number)).isEqualTo(utf8(text)));
		}
	}

	@Test
	void putsThemInOrderOfTheirBytes() {
		for (int seed = 0; seed < 30; seed++) {
			TextNumbers numbers = new TextNumbers();
			Map<byte[], Integer> sorted = new TreeMap<>(Arrays::compareUnsigned);
			for (String text : texts(seed)) {
				sorted.put(utf8(text), numbers.number(utf8(text)));
			}

			assertThat(Arrays.stream(numbers.inOrder()).boxed()).containsExactlyElementsOf(sorted.values());
		}
	}

	@Test
	void startsEmpty() {
		assertThat(new TextNumbers().inOrder()).isEmpty();
	}

	private static String[] texts(int seed) {
		SplittableRandom random = new SplittableRandom(seed);
		String beginning = BEGINNINGS[seed % BEGINNINGS.length];
		return random.ints(2_000, 0, 1 + 40 * seed)
			.mapToObj(
					(i) -> beginning + Integer.toString(i * 7919, 2 + i % 30) + "\0".repeat(i % 3) + "é".repeat(i % 2))
			.toArray(String[]::new);
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
