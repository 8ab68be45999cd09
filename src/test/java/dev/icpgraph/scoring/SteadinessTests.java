package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Steadiness;
import dev.icpgraph.icp.Tiers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class SteadinessTests {

	private static final FeatureColumns COLUMNS = GeneratedMarket.columns(GeneratedMarket.generated(300, 1, null));

	private static final Tiers TIERS = new Tiers.Capacity(20, 50);

	static LongStream seeds() {
		return LongStream.range(0, 40);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void capacitiesStayExactlyFilled(long seed) {
		Scores plain = scores(seed, null, null);
		Scores steady = scores(seed, new Steadiness(5.0, 3), before(seed));

		assertThat(steady.assignment().counts(Audience.PROSPECTS))
			.isEqualTo(plain.assignment().counts(Audience.PROSPECTS));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void placesAreTakenOnlyByAccountsThatAreAheadByTheHysteresis(long seed) {
		byte[] before = before(seed);
		Scores scores = scores(seed, new Steadiness(5.0, null), before);
		byte[] after = scores.assignment().tiers();
		int least = accounts(scores).filter((it) -> after[it] == 1 && before[it] != 1)
			.map((it) -> scores.score(it).units())
			.min()
			.orElse(Integer.MAX_VALUE);
		int most = accounts(scores).filter((it) -> after[it] > 1 && before[it] == 1)
			.map((it) -> scores.score(it).units())
			.max()
			.orElse(Integer.MIN_VALUE);

		assertThat((long) least).isGreaterThanOrEqualTo((long) most + Points.atLeast(5));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void fewTakeThePlacesOfOthersAtOnce(long seed) {
		byte[] before = before(seed);
		Scores scores = scores(seed, new Steadiness(null, 3), before);
		byte[] after = scores.assignment().tiers();
		long free = 20 - accounts(scores).filter((it) -> after[it] != 0 && before[it] == 1).count();
		long came = accounts(scores).filter((it) -> after[it] == 1 && before[it] != 1).count();

		assertThat(came).isLessThanOrEqualTo(Math.max(3, free));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void unchangedDataMovesNobody(long seed) {
		byte[] before = scores(seed, null, null).assignment().tiers();

		assertThat(scores(seed, new Steadiness(5.0, 0), before).assignment().tiers()).isEqualTo(before);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void anAccountIsLetOffOnlySomePointsBelowAThreshold(long seed) {
		byte[] before = before(seed);
		Scores scores = scored(seed, new Tiers.Thresholds(60, 40), new Steadiness(5.0, null), before, Map.of());

		accounts(scores).filter((it) -> scores.assignment().tiers()[it] != 0).forEach((it) -> {
			double score = scores.score(it).value();
			boolean first = score >= ((before[it] == 1) ? 55 : 60);
			boolean second = score >= ((before[it] == 1 || before[it] == 2) ? 35 : 40);
			assertThat((int) scores.assignment().tiers()[it]).isEqualTo(first ? 1 : (second ? 2 : 3));
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void overridesTakePlacesAndChangeNoScore(long seed) {
		Scores plain = scores(seed, null, null);
		Map<Integer, TierOverride> overrides = new HashMap<>();
		for (int account : new int[] { 7, 8, 9 }) {
			overrides.put(account, new TierOverride("o" + account, "a", (account == 9) ? Tier.TIER_3 : Tier.TIER_1,
					"Ada", "Known", OffsetDateTime.MIN, LocalDate.MAX, null, null, 1));
		}
		Scores told = scored(seed, TIERS, null, null, overrides);

		assertThat(told.sums().keys()).isEqualTo(plain.sums().keys());
		assertThat(told.score(7).tier()).isEqualTo(Tier.TIER_1);
		assertThat(told.score(9).tier()).isEqualTo(Tier.TIER_3);
		assertThat(told.assignment().counts(Audience.PROSPECTS)[1]).isEqualTo(20);
		assertThat(told.assignment().counts(Audience.PROSPECTS)[2]).isEqualTo(50);
		assertThat(IntStream.of(told.assignment().counts(Audience.PROSPECTS)).sum()).isEqualTo(300);
		assertThat(told.score(8).override()).isEqualTo(overrides.get(8));
	}

	private static IntStream accounts(Scores scores) {
		return IntStream.range(0, scores.snapshot().accounts());
	}

	private static byte[] before(long seed) {
		return scores(seed + 1, null, null).assignment().tiers();
	}

	private static Scores scores(long seed, @Nullable Steadiness steadiness, byte @Nullable [] before) {
		return scored(seed, TIERS, steadiness, before, Map.of());
	}

	private static Scores scored(long seed, Tiers tiers, @Nullable Steadiness steadiness, byte @Nullable [] before,
			Map<Integer, TierOverride> overrides) {
		IcpDefinition definition = GeneratedMarket.definition(seed);
		return Scores.of(new IcpDefinition("P", List.of(), definition.signals(), tiers, steadiness), COLUMNS,
				new TierContext("p", (before != null) ? new TiersBefore(before) : null, overrides, null));
	}

}
