package dev.icpgraph.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RadixSortTests {

	@Test
	void ordersAsAStableSortDoes() {
		Random random = new Random(7);
		for (int size : new int[] { 0, 1, 2, 100, 5000 }) {
			for (long bound : new long[] { 1, 3, 5000, 1L << 54 }) {
				long[] keys = random.longs(size, 0, bound).toArray();
				int[] accounts = IntStream.range(0, size).map((i) -> i * 3).toArray();
				int[] expected = IntStream.range(0, size)
					.boxed()
					.sorted(Comparator.comparingLong((Integer i) -> keys[i]))
					.mapToInt((i) -> i * 3)
					.toArray();

				assertThat(RadixSort.ascending(accounts, Arrays.copyOf(keys, size))).isEqualTo(expected);
			}
		}
	}

}
