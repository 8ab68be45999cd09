package dev.icpgraph.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.measure.FirmographicMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class AudienceLawsTests {

	private static final int ACCOUNTS = 300;

	private static final FeatureColumns COLUMNS = GeneratedMarket.columns(market());

	/**
	 * Every seventh account is a customer, one the competitor, one a partner.
	 */
	private static String market() {
		String customers = IntStream.range(0, ACCOUNTS / 7)
			.mapToObj((i) -> String.format(Locale.ROOT, "(a%04d)-[:IS_CUSTOMER]->(:Customer {since: '2020'})", 7 * i))
			.collect(Collectors.joining(",\n"));
		return String.join(",\n", GeneratedMarket.generated(ACCOUNTS, 1, null), customers,
				"(`rival.com`:Account {name: 'RIVAL', country: 'DE', headcountMin: 90, headcountMax: 90})-[:USES]->(t0)",
				"(a0001)-[:PARTNERS_WITH]->(:Partner {name: 'a0002'})");
	}

	static LongStream seeds() {
		return LongStream.range(0, 40);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void capacityIsFilledWithProspects(long seed) {
		IcpDefinition definition = GeneratedMarket.definition(seed);
		Scores scores = Scores.of(
				new IcpDefinition("P", definition.filters(), definition.signals(), new Tiers.Capacity(20, 50)),
				COLUMNS);
		TierCounts counts = TierCounts.of(scores);
		int inside = counts.total() - counts.outside();

		assertThat(counts.tier1()).isEqualTo(Math.min(20, inside));
		assertThat(counts.tier2()).isEqualTo(Math.min(50, inside - counts.tier1()));
		assertThat(prospects(scores).filter((it) -> it.tier() == Tier.TIER_1)).hasSize(counts.tier1());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void prospectsStandAsIfThereWereNoOthers(long seed) {
		IcpDefinition definition = GeneratedMarket.definition(seed);
		Scores scores = Scores.of(definition, COLUMNS);
		List<String> others = Arrays.stream(COLUMNS.roles().others()).mapToObj(COLUMNS.snapshot()::accountId).toList();
		List<Filter> filters = Stream
			.concat(definition.filters().stream(),
					Stream.of(new Filter("Not ours", new FirmographicMeasure.Account(null, others), null)))
			.toList();
		Scores alone = Scores.of(ScoredMarket.with(definition, filters), COLUMNS);

		assertThat(others).hasSize(ACCOUNTS / 7 + 2);
		assertThat(scores.prospectTiers()).isEqualTo(alone.tiers());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void othersHaveTheTierOfTheirScoreUnlessAFilterKeepsThemOut(long seed) {
		Scores scores = Scores.of(GeneratedMarket.definition(seed), COLUMNS);

		Arrays.stream(COLUMNS.roles().others()).mapToObj(scores::score).forEach((score) -> {
			boolean inside = score.filterOutcomes().stream().allMatch(FilterOutcome::kept);
			assertThat(score.tier()).isEqualTo(inside ? score.tierByScore() : null);
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyRoleIsRankedByItself(long seed) {
		Scores scores = Scores.of(GeneratedMarket.definition(seed), COLUMNS);
		for (AccountRole role : AccountRole.values()) {
			List<Score> slow = scores.accounts(Audience.ALL)
				.mapToObj(scores::score)
				.filter((it) -> it.role() == role && it.tier() != null)
				.sorted(Comparator.comparingDouble(Score::value)
					.reversed()
					.thenComparing(Comparator.comparingDouble(Score::knownShare).reversed())
					.thenComparing(Score::accountId))
				.toList();

			assertThat(slow.stream().map(Score::rank))
				.isEqualTo(IntStream.rangeClosed(1, slow.size()).boxed().toList());
		}
	}

	@ParameterizedTest
	@EnumSource(Audience.class)
	void countsAndListsTheAccountsOfAnAudience(Audience audience) {
		for (long seed = 0; seed < 20; seed++) {
			Scores scores = Scores.of(GeneratedMarket.definition(seed), COLUMNS);
			TierCounts counts = TierCounts.of(scores, audience);
			List<Score> members = scores.accounts(audience).mapToObj(scores::score).toList();

			assertThat(members).allMatch((it) -> audience.includes(it.role())).hasSize(counts.total());
			assertThat(RankedMatches.of(scores, audience))
				.containsExactlyInAnyOrderElementsOf(members.stream().filter((it) -> it.tier() != null).toList());
			assertThat(members.stream().filter((it) -> it.tier() == null)).hasSize(counts.outside());
			assertThat(members.stream().filter((it) -> it.tier() == Tier.TIER_1)).hasSize(counts.tier1());
			assertThat(members.stream().filter((it) -> it.tier() == Tier.TIER_2)).hasSize(counts.tier2());
		}
	}

	@Test
	void knowsTheCompetitorAndThePartner() {
		Scores scores = Scores.of(GeneratedMarket.definition(1), COLUMNS);

		assertThat(scores.score(COLUMNS.snapshot().find("rival.com")).role()).isEqualTo(AccountRole.COMPETITOR);
		assertThat(scores.score(COLUMNS.snapshot().find("a0002")).role()).isEqualTo(AccountRole.PARTNER);
		assertThat(scores.score(COLUMNS.snapshot().find("a0007")).role()).isEqualTo(AccountRole.CUSTOMER);
	}

	private static Stream<Score> prospects(Scores scores) {
		return scores.accounts(Audience.PROSPECTS).mapToObj(scores::score);
	}

}
