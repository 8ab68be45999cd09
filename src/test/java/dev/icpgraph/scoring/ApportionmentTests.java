package dev.icpgraph.scoring;

import java.util.Arrays;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ApportionmentTests {

	@Test
	void givesTheRestToTheLargestRemaindersThenToTheFirst() {
		assertThat(Apportionment.of(100, 1, 1, 1)).containsExactly(34, 33, 33);
		assertThat(Apportionment.of(10, 1.0, 2.0, 3.0)).containsExactly(2, 3, 5);
		assertThat(Apportionment.of(7, 0.0, 1.0)).containsExactly(0, 7);
		assertThat(Apportionment.of(0, 5, 6)).containsExactly(0, 0);
	}

	@Test
	void sumsExactlyAndStaysWithinOneOfTheShare() {
		RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
		for (int round = 0; round < 500; round++) {
			double[] proportions = random.doubles(1 + random.nextInt(20), 1e-6, 1e6).toArray();
			double sum = Arrays.stream(proportions).sum();

			int[] parts = Apportionment.of(Points.HUNDRED, proportions);

			assertThat(Arrays.stream(parts).sum()).isEqualTo(Points.HUNDRED);
			for (int i = 0; i < parts.length; i++) {
				assertThat(Math.abs(parts[i] - proportions[i] / sum * Points.HUNDRED)).isLessThan(1.01);
			}
		}
	}

	@Test
	void doesNotChangeWhenAllProportionsAreScaled() {
		assertThat(Apportionment.of(Points.HUNDRED, 0.3, 0.7, 0.11))
			.isEqualTo(Apportionment.of(Points.HUNDRED, 0.3 * 1024, 0.7 * 1024, 0.11 * 1024));
		assertThat(Apportionment.of(Points.HUNDRED, 30, 70, 11))
			.isEqualTo(Apportionment.of(Points.HUNDRED, 300, 700, 110));
	}

}
