package dev.icpgraph.market;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.measure.LimitedQuantity;
import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.TechnographicMeasure;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.MissingField;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.ScoredMarket;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.Tier;
import dev.icpgraph.scoring.TierCounts;
import dev.icpgraph.scoring.TierOverride;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MarketTests {

	private static final String GRAPH = """
			(k8s:Technology {name: 'Kubernetes'}),
			(fits:Account {country: 'DE', headcountMin: 100, headcountMax: 100})-[:USES]->(k8s),
			(small:Account {country: 'DE', headcountMin: 30, headcountMax: 30})-[:USES]->(k8s),
			(abroad:Account {country: 'JP', headcountMin: 100, headcountMax: 100})-[:USES]->(k8s),
			(`vendor.com`:Account {country: 'DE', headcountMin: 100, headcountMax: 100})-[:USES]->(k8s),
			(neither:Account {country: 'JP', headcountMin: 3, headcountMax: 3}),
			(blank:Account {country: 'DE'})""";

	static LongStream seeds() {
		return LongStream.range(0, 20);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void filtersInOrderLeaveTheServiceableMarket(long seed) {
		Scores scores = ScoredMarket.generated(seed);
		Market market = Market.of(scores, Audience.PROSPECTS);
		long inside = all(scores).filter((it) -> it.tier() != null).count();

		assertThat(market.sam()).isEqualTo((int) inside);
		assertThat(market.filters().getLast().left()).isEqualTo(market.sam());
		assertThat(market.tam() - market.nameOnly()
				- market.filters().stream().mapToInt(FilterEffect::removesInOrder).sum())
			.isEqualTo(market.sam());
		assertThat(market.som())
			.isEqualTo((int) all(scores).filter((it) -> it.tier() == Tier.TIER_1 || it.tier() == Tier.TIER_2).count());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void countsTheAccountsThatEachFilterAloneRemoves(long seed) {
		Scores scores = ScoredMarket.generated(seed);
		List<Filter> filters = scores.definition().filters();
		for (int i = 0; i < filters.size(); i++) {
			Scores alone = ScoredMarket.scored(ScoredMarket.with(scores.definition(), List.of(filters.get(i))));

			assertThat(Market.of(scores, Audience.PROSPECTS).filters().get(i).removesAlone())
				.isEqualTo(ScoredMarket.ACCOUNTS - Market.of(alone, Audience.PROSPECTS).sam());
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aRelaxationGainsTheAccountsThatTheRelaxedDefinitionFinds(long seed) {
		Scores scores = ScoredMarket.generated(seed);
		Market market = Market.of(scores, Audience.PROSPECTS);

		assertThat(market.relaxations()).isNotEmpty().allSatisfy((relaxation) -> {
			Scores relaxed = ScoredMarket.scored(relaxed(scores.definition(), relaxation));
			List<Score> gained = all(relaxed)
				.filter((it) -> it.tier() != null && scores.score(it.account()).tier() == null)
				.toList();
			assertThat(relaxation.gained()).isEqualTo(gained.size());
			assertThat(relaxation.gainedTier1()).isEqualTo(inTier(gained, Tier.TIER_1));
			assertThat(relaxation.gainedTier2()).isEqualTo(inTier(gained, Tier.TIER_2));
			assertThat(relaxation.passing()).isLessThanOrEqualTo(0.4)
				.isCloseTo(Market.of(relaxed, Audience.PROSPECTS).sam() / (double) market.tam(), within(1e-9));
			assertThat(relaxation.meanFitAfter()).isCloseTo(all(relaxed).filter((it) -> it.tier() != null)
				.mapToDouble((it) -> relaxed.fit(it.account()))
				.average()
				.orElse(0), within(1e-9));
			assertThat(relaxation.meanFitGained()).isCloseTo(
					gained.stream().mapToDouble((it) -> relaxed.fit(it.account())).average().orElse(0), within(1e-9));
		});
		assertThat(market.relaxations())
			.isSortedAccordingTo((one, other) -> Double.compare(other.worth(), one.worth()));
	}

	private static long inTier(List<Score> scores, Tier tier) {
		return scores.stream().filter((it) -> it.tier() == tier).count();
	}

	private static IcpDefinition relaxed(IcpDefinition definition, Relaxation relaxation) {
		List<Filter> filters = new ArrayList<>();
		for (Filter filter : definition.filters()) {
			if (!filter.name().equals(relaxation.filter())) {
				filters.add(filter);
			}
			else if (relaxation.measure() != null) {
				filters.add(new Filter(filter.name(), Widening.measure(Objects.requireNonNull(relaxation.measure())),
						filter.whenUnknown()));
			}
		}
		return ScoredMarket.with(definition, filters);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void nearMissesAreKeptOutByOneFilterAndWouldBeInTierOneOrTwo(long seed) {
		Scores scores = ScoredMarket.generated(seed);
		List<Integer> slow = all(scores).filter((it) -> ScoredMarket.stops(it) == 1 && it.tierByScore() != Tier.TIER_3)
			.map(Score::account)
			.toList();

		List<NearMiss> paged = new ArrayList<>();
		@Nullable String after = null;
		Connection<NearMiss> page;
		do {
			page = NearMisses.of(scores, Audience.PROSPECTS).page(PageRequest.of(9, after, null, null));
			paged.addAll(page.nodes());
			after = page.pageInfo().endCursor();
		}
		while (page.pageInfo().hasNextPage());

		assertThat(paged.stream().map((it) -> it.score().account())).containsExactlyInAnyOrderElementsOf(slow);
		assertThat(paged)
			.isSortedAccordingTo((one, other) -> Double.compare(other.score().value(), one.score().value()));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void noMissingFieldCouldChangeTheTierOfACertainAccount(long seed) {
		Scores scores = ScoredMarket.generated(seed);
		long uncertain = all(scores).filter((it) -> !it.certain()).count();

		assertThat(all(scores).filter(Score::certain)).noneMatch(ScoredMarket::couldChangeTier);
		assertThat(scores.missingFields(Audience.PROSPECTS)).isNotEmpty()
			.allSatisfy((field) -> assertThat(field.couldChangeTier()).isBetween(0,
					Math.min(field.unknown(), (int) uncertain)));
	}

	@Test
	void widensLimitsBelowZeroAndBeyondAllNumbers() {
		assertThat(widened(-20L, null)).containsExactly("growth at least -40% a year");
		assertThat(widened(null, -20L)).containsExactly("growth at most -10% a year");
		assertThat(widened(null, Long.MAX_VALUE)).hasSize(1);
	}

	private static List<String> widened(@Nullable Long least, @Nullable Long most) {
		return Widening
			.of(new FirmographicMeasure.Range(LimitedQuantity.GROWTH_PERCENT, least, most),
					ScoredMarket.generated(0).snapshot(), new int[0])
			.stream()
			.map(Measure::describe)
			.toList();
	}

	@Test
	void keepsTheVendorOutByNameAndCountsItNotAsAddressable() {
		String far = IntStream.range(0, 5)
			.mapToObj((i) -> ", (far" + i + ":Account {country: 'JP', headcountMin: 3, headcountMax: 3})")
			.collect(Collectors.joining());
		Market market = Market.of(written(new Tiers.Capacity(1, 4), GRAPH + far), Audience.PROSPECTS);

		assertThat(market.tam()).isEqualTo(10);
		assertThat(market.sam()).isEqualTo(2);
		assertThat(market.relaxations()).extracting(Relaxation::text)
			.containsExactly("Drop 'Size'", "Drop 'Where'", "Widen 'Size' to headcount 25–500",
					"Widen 'Where' to country Germany or Japan");
		assertThat(market.warnings())
			.containsExactly("The team can work 5 accounts, and 2 pass the filters: drop or widen one.");
	}

	@Test
	void advisesNoRelaxationThatMakesTheIcpTooBroad() {
		Market market = Market.of(written(new Tiers.Capacity(1, 4)), Audience.PROSPECTS);

		assertThat(market.relaxations()).isEmpty();
		assertThat(market.relaxationsHeldBack()).isEqualTo(4);
		assertThat(market.warnings())
			.containsExactly("The team can work 5 accounts, and 2 pass the filters: load more accounts.");
	}

	@Test
	void countsAnAccountThatAnOverrideBroughtInLikeTheTiersDo() {
		IcpDefinition definition = ScoredMarket.generated(1).definition();
		String out = all(ScoredMarket.generated(1)).filter((it) -> it.tier() == null)
			.map(Score::accountId)
			.findFirst()
			.orElseThrow();
		TierOverride override = new TierOverride("o", out, Tier.TIER_2, "Ada", "Knows us",
				OffsetDateTime.parse("2026-10-20T09:30:00Z"), LocalDate.parse("2026-12-31"), null, null, 1);
		Scores scores = ScoredMarket.overridden(definition, List.of(override));
		Market market = Market.of(scores, Audience.PROSPECTS);
		TierCounts counts = TierCounts.of(scores);

		assertThat(market.broughtIn()).isOne();
		assertThat(market.sam()).isEqualTo(counts.tier1() + counts.tier2() + counts.tier3());
		assertThat(market.filters().getLast().left()).isEqualTo(market.sam() - 1);
		assertThat(NearMisses.of(scores, Audience.PROSPECTS)).noneMatch((it) -> it.accountId().equals(out));
	}

	@Test
	void noStepOfTheMarketIsLargerThanTheOneBefore() {
		IcpDefinition definition = ScoredMarket.generated(1).definition();
		List<String> accounts = all(ScoredMarket.generated(1)).map(Score::accountId).limit(9).toList();
		Filter named = new Filter("Not these", new FirmographicMeasure.Account(null, accounts), null);
		for (List<Filter> filters : List.of(List.of(named),
				Stream.concat(definition.filters().stream(), Stream.of(named)).toList())) {
			IcpDefinition some = ScoredMarket.with(definition, filters);
			TierOverride override = new TierOverride("o", accounts.getFirst(), Tier.TIER_2, "Ada", "Knows us",
					OffsetDateTime.parse("2026-10-20T09:30:00Z"), LocalDate.parse("2026-12-31"), null, null, 1);
			Market market = Market.of(ScoredMarket.overridden(some, List.of(override)), Audience.PROSPECTS);

			assertThat(market.tam()).isEqualTo(ScoredMarket.ACCOUNTS - 8);
			assertThat(market.sam()).isLessThanOrEqualTo(market.tam());
			assertThat(market.filters().stream().map(FilterEffect::left).toList())
				.isSortedAccordingTo(Comparator.reverseOrder())
				.allMatch((left) -> left < market.tam());
			assertThat(market.filters().getLast().left() + market.broughtIn()).isEqualTo(market.sam());
		}
	}

	@Test
	void countsTheAudienceAndAccountsKnownByNameOnlySeparately() {
		Scores scores = written(new Tiers.Capacity(1, 4), GRAPH + """
				, (fits)-[:IS_CUSTOMER]->(:Customer), (abroad)-[:IS_CUSTOMER]->(:Customer),
				(named:Account {name: 'Named'}), (unheard:Account)""");
		Market prospects = Market.of(scores, Audience.PROSPECTS);
		Market customers = Market.of(scores, Audience.CUSTOMERS);

		assertThat(prospects).extracting(Market::audience, Market::tam, Market::nameOnly, Market::sam, Market::som)
			.containsExactly(Audience.PROSPECTS, 5, 2, 1, 1);
		assertThat(prospects.filters()).extracting(FilterEffect::left).containsExactly(3, 1, 1);
		assertThat(prospects.filters()).extracting(FilterEffect::undecided).containsExactly(0, 1, 0);
		assertThat(customers).extracting(Market::audience, Market::tam, Market::nameOnly, Market::sam, Market::som)
			.containsExactly(Audience.CUSTOMERS, 2, 0, 1, 1);
		assertThat(NearMisses.of(scores, Audience.PROSPECTS)).extracting(NearMiss::accountId).containsExactly("small");
		assertThat(NearMisses.of(scores, Audience.CUSTOMERS)).extracting(NearMiss::accountId).containsExactly("abroad");
	}

	@Test
	void saysWhatKeepsANearMissOut() {
		assertThat(NearMisses.of(written(new Tiers.Capacity(1, 4)), Audience.PROSPECTS)).extracting(NearMiss::text)
			.containsExactly("Would be in tier 1 but for 'Where' (country Germany): country is Japan",
					"Would be in tier 2 but for 'Size' (headcount 50–500): headcount 30 is outside 50–500");
	}

	@Test
	void saysWhichDataIsWorthHaving() {
		assertThat(written(new Tiers.Thresholds(80, 60)).missingFields(Audience.PROSPECTS)).containsExactly(
				new MissingField("headcount", List.of("Size"), 1, 1),
				new MissingField("uses", List.of("Runs Kubernetes"), 2, 1));
	}

	private static Scores written(Tiers tiers) {
		return written(tiers, GRAPH);
	}

	private static Scores written(Tiers tiers, String graph) {
		List<Filter> filters = List.of(
				new Filter("Not us", new FirmographicMeasure.Account(null, List.of("https://www.Vendor.com/")), null),
				new Filter("Size", new FirmographicMeasure.Range(LimitedQuantity.HEADCOUNT, 50L, 500L), null),
				new Filter("Where", new FirmographicMeasure.OneOf(AccountAttribute.COUNTRY, List.of("DE"), null),
						null));
		Signal signal = new Signal("Runs Kubernetes", Signal.Kind.FIT, 1, null, false,
				new TechnographicMeasure.Uses(List.of("Kubernetes"), null, null));
		return ScoredMarket.written(new IcpDefinition("P", filters, List.of(signal), tiers), graph);
	}

	private static Stream<Score> all(Scores scores) {
		return IntStream.range(0, scores.snapshot().accounts()).mapToObj(scores::score);
	}

}
