package dev.icpgraph.scoring;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RankCutoffTests {

	@Test
	void leavesExactlyTheFirstPlacesOfTheRankingAbove() {
		Random random = new Random(5);
		for (int size : new int[] { 0, 1, 2, 100, 3000 }) {
			for (long bound : new long[] { 1, 3, 5000, 1L << 54 }) {
				long[] keys = random.longs(size, 0, bound).toArray();
				byte[] outside = new byte[size];
				IntStream.range(0, size).forEach((i) -> outside[i] = (byte) (random.nextInt(4) / 3));
				int[] ranked = IntStream.range(0, size)
					.filter((i) -> outside[i] == 0)
					.boxed()
					.sorted(Comparator.comparingLong((Integer i) -> keys[i]).reversed())
					.mapToInt((i) -> i)
					.toArray();
				for (int places : new int[] { 0, 1, 7, size / 2, size, size + 1 }) {
					RankCutoff cut = RankCutoff.after(places, keys, outside);

					assertThat(IntStream.range(0, size).filter((i) -> outside[i] == 0 && cut.above(keys[i], i)))
						.containsExactlyElementsOf(IntStream.of(ranked).limit(places).sorted().boxed().toList());
				}
			}
		}
	}

}
