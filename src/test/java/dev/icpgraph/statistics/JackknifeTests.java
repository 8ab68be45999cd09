package dev.icpgraph.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class JackknifeTests {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 9, 10, 11, 25, 500 })
	void leavesOutEachMemberInExactlyOneTurn(int size) {
		int[] members = IntStream.range(0, size).map((i) -> 3 * i).toArray();
		Jackknife jackknife = Jackknife.of(members);
		int[] times = new int[size];
		for (int turn = 0; turn < jackknife.turns(); turn++) {
			int[] staying = jackknife.without(turn);
			assertThat(size - staying.length).isBetween(jackknife.leftOut() - 1, jackknife.leftOut()).isPositive();
			assertThat(staying).isSorted();
			Arrays.stream(members)
				.filter((it) -> Arrays.binarySearch(staying, it) < 0)
				.forEach((it) -> times[it / 3]++);
		}
		assertThat(times).containsOnly(1);
	}

	@Test
	void leavesOutUpToTenOneAtATime() {
		assertThat(Jackknife.of(new int[10])).returns(10, Jackknife::turns).returns(1, Jackknife::leftOut);
		assertThat(Jackknife.of(new int[11])).returns(10, Jackknife::turns).returns(2, Jackknife::leftOut);
		assertThat(Jackknife.NONE).returns(0, Jackknife::turns).returns(0, Jackknife::leftOut);
	}

	@Test
	void saysWhatIsLeftOut() {
		Jackknife four = Jackknife.of(new int[4]);

		assertThat(new RankRange(3, 17, four, "seeds").text())
			.isEqualTo("ranks 3rd to 17th when 1 of 4 seeds is left out");
		assertThat(new RankRange(2, null, Jackknife.of(new int[25]), "best customers").text())
			.isEqualTo("ranks 2nd at best, and filters may remove it, when 3 of 25 best customers are left out");
		assertThat(new RankRange(111, 111, Jackknife.NONE, "best customers").text())
			.isEqualTo("ranks 111th regardless of the best customers");
	}

	@Test
	void sharesRanksAmongEqualKeys() {
		long[] keys = { 5, 9, 5, 1 };
		RankRanges ranges = new RankRanges(4);
		ranges.begin();
		ranges.add(new int[] { 1, 0, 2, 3 }, (account) -> keys[account]);
		ranges.begin();
		ranges.add(new int[] { 3, 0, 2 }, (account) -> account);

		assertThat(ranges.of(0, Jackknife.NONE, "")).returns(2, RankRange::best).returns(3, RankRange::worst);
		assertThat(ranges.of(3, Jackknife.NONE, "")).returns(1, RankRange::best).returns(4, RankRange::worst);
		assertThat(ranges.of(1, Jackknife.NONE, "")).returns(1, RankRange::best).returns(null, RankRange::worst);
		assertThat(ranges.within(0, 3)).isTrue();
		assertThat(ranges.within(0, 2)).isFalse();
		assertThat(ranges.within(1, 4)).isFalse();
	}

}
