package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Laws of each channel alone and of all together.
 */
class ProximityLawTests {

	private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

	private static final ProximitySettings ALL = ProximitySettings.defaults();

	static Stream<Arguments> markets() {
		List<ProximitySettings> settings = Stream.concat(alone(), Stream.of(ALL)).toList();
		return LongStream.range(0, 40)
			.boxed()
			.flatMap((seed) -> settings.stream().map((it) -> Arguments.of(new RandomMarket(seed), it)));
	}

	static Stream<RandomMarket> eachMarket() {
		return LongStream.range(0, 40).mapToObj(RandomMarket::new);
	}

	private static Stream<ProximitySettings> alone() {
		return ALL.channels().keySet().stream().map((channel) -> ALL.only(Set.of(channel)));
	}

	@ParameterizedTest
	@MethodSource("markets")
	void theLeadingEvidenceIsTheFirstOfAllInOrder(RandomMarket market, ProximitySettings settings) {
		Proximities proximities = Proximities.of(market.snapshot(), market.best(), settings, TODAY);
		for (int account = 0; account < market.snapshot().accounts(); account++) {
			List<Evidence> all = proximities.explain(account)
				.channels()
				.stream()
				.flatMap((channel) -> channel.evidence().stream())
				.sorted(Evidence.BEST_FIRST)
				.toList();

			assertThat(proximities.leading(account))
				.isEqualTo(new LeadingEvidence(all.isEmpty() ? null : all.getFirst(), all.size()));
		}
	}

	@ParameterizedTest
	@MethodSource("markets")
	void contributionsSumFromItemToChannelToProximityExactly(RandomMarket market, ProximitySettings settings) {
		forEach(market, settings, (account, proximity) -> {
			assertThat(proximity.value()).isBetween(Proximities.UNKNOWN, FixedPoint.ONE - 1);
			assertThat(proximity.channels().stream().mapToLong(ChannelProximity::contribution).sum())
				.isEqualTo(Math.max(0, proximity.value()));
			proximity.channels().forEach((channel) -> {
				List<Evidence> evidence = channel.evidence();
				assertThat(evidence.stream().mapToLong(Evidence::contribution).sum()).isEqualTo(channel.contribution());
				assertThat(evidence.stream().mapToLong(Evidence::bits).sum()).isEqualTo(channel.bits());
				assertThat(evidence).isSortedAccordingTo(Comparator.comparing(Evidence::restsOnOne)
					.thenComparing(Comparator.comparingLong(Evidence::bits).reversed()));
			});
		});
	}

	@ParameterizedTest
	@MethodSource("markets")
	void saysWhetherEachSharedItemRestsOnOneCustomer(RandomMarket market, ProximitySettings settings) {
		forEach(market, settings,
				(account, proximity) -> proximity.channels()
					.stream()
					.flatMap((channel) -> channel.evidence().stream())
					.filter((item) -> item.source().marketShare() != null)
					.forEach((item) -> {
						String text = item.source().text();
						boolean one = item.source().customers().size() == 1;
						assertThat(item.restsOnOne()).isEqualTo(one);
						assertThat(text.endsWith("; rests on 1 customer") || text.contains("your only ")).as(text)
							.isEqualTo(one);
					}));
	}

	@ParameterizedTest
	@MethodSource("markets")
	void nearnessHasEvidenceAndFarnessHasNone(RandomMarket market, ProximitySettings settings) {
		forEach(market, settings, (account, proximity) -> {
			assertThat(proximity.channels()).allSatisfy((channel) -> {
				assertThat(channel.evidence().isEmpty()).isEqualTo(channel.value() == 0);
				assertThat(channel.known() || channel.evidence().isEmpty()).isTrue();
			});
			assertThat(proximity.value() == Proximities.UNKNOWN).isEqualTo(proximity.knownShare() == 0);
		});
	}

	@ParameterizedTest
	@MethodSource("markets")
	void neverTakesABestCustomerAsEvidenceForItself(RandomMarket market, ProximitySettings settings) {
		Proximities all = Proximities.of(market.snapshot(), market.best(), settings, TODAY);

		for (int account : market.best().accounts()) {
			Proximities without = Proximities.of(market.snapshot(), market.bestWithout(account), settings, TODAY);
			assertThat(all.explain(account).channels()).extracting(ChannelProximity::bits)
				.isEqualTo(without.explain(account).channels().stream().map(ChannelProximity::bits).toList());
			assertThat(all.value(account)).isEqualTo(without.value(account));
		}
		forEach(market, settings,
				(account, proximity) -> assertThat(customers(proximity)).allMatch(market.best()::contains)
					.doesNotContain(account));
	}

	@ParameterizedTest
	@MethodSource("markets")
	void isTheSameForShuffledAndDoubledInput(RandomMarket market, ProximitySettings settings) {
		assertThat(values(market.shuffled(), market.best(), settings))
			.isEqualTo(values(market.snapshot(), market.best(), settings));
	}

	@ParameterizedTest
	@MethodSource("eachMarket")
	void isNeverBelowItsBestChannelAndIsItWhereTheOthersAreNothing(RandomMarket market) {
		forEach(market, ALL, (account, proximity) -> {
			int best = proximity.channels().stream().mapToInt(ChannelProximity::value).max().orElse(0);
			assertThat(Math.max(0, proximity.value())).isGreaterThanOrEqualTo(best);
			if (proximity.channels().stream().filter((channel) -> channel.bits() > 0).count() <= 1) {
				assertThat(Math.max(0, proximity.value())).isEqualTo(best);
			}
		});
	}

	@ParameterizedTest
	@MethodSource("eachMarket")
	void leavesOutAChannelOfNoWeightAndRisesWithAGreaterOne(RandomMarket market) {
		Snapshot snapshot = market.snapshot();
		for (Channel channel : ALL.channels().keySet()) {
			Map<Channel, Double> weights = new TreeMap<>(ALL.weights());
			weights.put(channel, 0.0);
			Set<Channel> others = new TreeSet<>(ALL.channels().keySet());
			others.remove(channel);
			assertThat(values(snapshot, market.best(), ALL.weighted(weights)))
				.isEqualTo(values(snapshot, market.best(), ALL.only(others)));

			weights.put(channel, 2.5);
			int[] heavier = values(snapshot, market.best(), ALL.weighted(weights));
			int[] plain = values(snapshot, market.best(), ALL);
			assertThat(IntStream.range(0, plain.length)).allMatch((account) -> heavier[account] >= plain[account]);
		}
	}

	@Test
	void givesEqualScoresToAccountsWithEqualNeighbors() {
		String market = """
				(b0:Account), (c0:Account), (c1:Account), (d:Account)-[:USES]->(z:Technology), (d)-[:REFERRED]->(c0),
				(d)-[:REFERRED]->(c1), (d)-[:REFERRED]->(b0), (b0)-[:USES]->(x:Technology), (c0)-[:USES]->(x), (c1)-[:USES]->(x),
				(b0)-[:PARTICIPATED_IN {role: 'SPOKE', on: '2021'}]->(e:Event), (d)-[:PARTICIPATED_IN]->(f:Event),
				(c0)-[:PARTICIPATED_IN {role: 'SPONSORED', on: '2021'}]->(e),
				(c1)-[:PARTICIPATED_IN {role: 'SPONSORED', on: '2021'}]->(e)""";
		Proximities proximities = Proximities.of(GraphText.snapshot(market), BestCustomers.of(new int[] { 0 }, "given"),
				ALL, TODAY);

		assertThat(proximities.value(1)).isPositive().isEqualTo(proximities.value(2));
		assertThat(proximities.explain(1).channels()).filteredOn((channel) -> channel.bits() > 0).hasSize(3);
	}

	@Test
	void worksOnEmptyMarkets() {
		assertThat(values(Snapshot.empty(), BestCustomers.of(new int[0], "none"), ALL)).isEmpty();
		eachMarket().forEach((market) -> {
			int[] all = IntStream.range(0, market.snapshot().accounts()).toArray();
			assertThat(IntStream.of(values(market.snapshot(), BestCustomers.of(new int[0], "none"), ALL)))
				.allMatch((value) -> value <= 0);
			assertThat(IntStream.of(values(market.snapshot(), BestCustomers.of(all, "all"), ALL)))
				.allMatch((value) -> value < FixedPoint.ONE);
		});
	}

	private static List<Integer> customers(Proximity proximity) {
		return proximity.channels()
			.stream()
			.flatMap((channel) -> channel.evidence().stream())
			.flatMap((evidence) -> evidence.source().customers().intStream().boxed())
			.toList();
	}

	private static int[] values(Snapshot snapshot, BestCustomers best, ProximitySettings settings) {
		Proximities proximities = Proximities.of(snapshot, best, settings, TODAY);
		return IntStream.range(0, snapshot.accounts()).map(proximities::value).toArray();
	}

	private static void forEach(RandomMarket market, ProximitySettings settings, Claim claim) {
		Snapshot snapshot = market.snapshot();
		Proximities proximities = Proximities.of(snapshot, market.best(), settings, TODAY);
		for (int account = 0; account < snapshot.accounts(); account++) {
			Proximity proximity = proximities.explain(account);
			assertThat(proximity.value()).isEqualTo(proximities.value(account));
			claim.holds(account, proximity);
		}
	}

	private interface Claim {

		void holds(int account, Proximity proximity);

	}

}
