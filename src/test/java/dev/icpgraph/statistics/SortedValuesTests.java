package dev.icpgraph.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SortedValuesTests {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 7, 50, 333 })
	void findsTheSamePlacesAsALinearSearch(int size) {
		SplittableRandom random = new SplittableRandom(size);
		double[] sorted = random.doubles(size).map((it) -> Math.floor(it * 9)).sorted().toArray();

		for (double value = -1; value <= 10; value += 0.5) {
			double searched = value;
			long below = Arrays.stream(sorted).filter((it) -> it < searched).count();
			long equal = Arrays.stream(sorted).filter((it) -> it == searched).count();
			assertThat(SortedValues.below(sorted, value)).isEqualTo((int) below);
			assertThat(SortedValues.middleShare(sorted, value)).isEqualTo((below + equal / 2.0) / size);
		}
	}

}
