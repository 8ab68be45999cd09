package dev.icpgraph.likeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.proximity.Channel;
import dev.icpgraph.proximity.Proximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.proximity.RandomMarket;
import dev.icpgraph.proximity.RandomPeople;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Laws of the likeness of every account.
 */
class LikenessTests {

	private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

	private static final ProximitySettings WEIGHTED = ProximitySettings.defaults()
		.weighted(Map.of(Channel.TECHNOLOGY, 0.7, Channel.PEOPLE, 1.3, Channel.REFERRAL, 4.0, Channel.EVENT, 1.0));

	private static final String MARKET = """
			(a:Account)-[:USES]->(t:Technology {name: 'Kafka'}), (b:Account {headcountMin: 100, headcountMax: 100})-[:USES]->(t),
			(c:Account)-[:USES]->(u:Technology {name: 'Excel'}), (d:Account), (e:Account), (p:Person)-[:EMPLOYED_AT {current: true}]->(a),
			(q:Person)-[:EMPLOYED_AT {current: true}]->(b)""";

	static Stream<Compared> markets() {
		return Stream.concat(
				LongStream.range(0, 40)
					.mapToObj(RandomMarket::new)
					.map((it) -> new Compared(it.snapshot(), it.shuffled(), it.best())),
				LongStream.range(0, 40)
					.mapToObj(RandomPeople::new)
					.map((it) -> new Compared(it.snapshot(), it.shuffled(), it.best())));
	}

	@ParameterizedTest
	@MethodSource("markets")
	void isNearnessAsItIsWeightedAndFootprintTogether(Compared market) {
		Proximities proximities = Proximities.of(market.snapshot(), market.best(), WEIGHTED, TODAY);
		Footprint footprint = Footprint.of(market.snapshot(), market.best(), TODAY);
		Likeness likeness = market.likeness();

		forEach(market,
				(account) -> assertThat(likeness.bits(account)).isEqualTo(proximities.explain(account)
					.channels()
					.stream()
					.mapToLong((it) -> Math.round(WEIGHTED.weight(it.channel()) * it.bits()))
					.sum() + footprint.bits(account)));
	}

	@ParameterizedTest
	@MethodSource("markets")
	void contributionsLeadFromTheAverageAccountToThisOneExactly(Compared market) {
		Likeness likeness = market.likeness();

		forEach(market, (account) -> {
			List<LikenessItem> items = likeness.explain(account);
			assertThat(items.stream().mapToLong(LikenessItem::bits).sum()).isEqualTo(likeness.bits(account));
			assertThat(likeness.averageValue() + items.stream().mapToLong(LikenessItem::points).sum())
				.isEqualTo(likeness.value(account));
			assertThat(shown(likeness.averageValue()) + items.stream().mapToDouble((it) -> shown(it.points())).sum())
				.isEqualTo(shown(likeness.value(account)));
			assertThat(items).isSortedAccordingTo(Comparator.comparing((LikenessItem it) -> it.source().restsOnOne())
				.thenComparingLong((it) -> -Math.abs(it.points())));
			assertThat(items).allMatch((it) -> !it.source().text().isBlank());
		});
	}

	@ParameterizedTest
	@MethodSource("markets")
	void startsFromTheMeanOfAllAccounts(Compared market) {
		BestCustomers none = BestCustomers.of(new int[0], "none");
		Proximities proximities = Proximities.of(market.snapshot(), market.best(), WEIGHTED, TODAY);
		double nearness = IntStream.range(0, market.snapshot().accounts())
			.mapToLong(proximities::bits)
			.average()
			.orElse(0);
		double footprint = Arrays.stream(FootprintKind.values())
			.mapToInt(Footprint.of(market.snapshot(), market.best(), TODAY)::mean)
			.sum();

		assertThat((double) market.likeness().averageBits()).isCloseTo(nearness + footprint, within(4.0));
		assertThat(Likeness.of(market.snapshot(), none, WEIGHTED, TODAY).averageValue()).isEqualTo(Likeness.ONE / 2);
	}

	@ParameterizedTest
	@MethodSource("markets")
	void isTheSameForShuffledAndDoubledInput(Compared market) {
		Likeness likeness = market.likeness();
		Likeness shuffled = Likeness.of(market.shuffled(), market.best(), WEIGHTED, TODAY);

		forEach(market, (account) -> {
			assertThat(shuffled.bits(account)).isEqualTo(likeness.bits(account));
			assertThat(shuffled.explain(account)).extracting(LikenessItem::points)
				.isEqualTo(likeness.explain(account).stream().map(LikenessItem::points).toList());
		});
	}

	@ParameterizedTest
	@MethodSource("markets")
	void comparesABestCustomerWithTheOthersOnly(Compared market) {
		Likeness likeness = market.likeness();

		for (int account : market.best().accounts()) {
			int[] others = IntStream.of(market.best().accounts()).filter((other) -> other != account).toArray();
			Likeness without = Likeness.of(market.snapshot(), BestCustomers.of(others, "others"), WEIGHTED, TODAY);
			assertThat(likeness.bits(account)).isEqualTo(without.bits(account));
			assertThat(likeness.known(account)).isEqualTo(others.length > 0);
		}
	}

	@ParameterizedTest
	@MethodSource("markets")
	void leavesOutBestCustomersAsIfTheyWereNone(Compared market) {
		LikenessFindings findings = LikenessFindings.of(market.snapshot(), market.best(), TODAY);

		for (int turn = 0; turn < findings.jackknife().turns(); turn++) {
			BestCustomers staying = BestCustomers.of(findings.jackknife().without(turn), "the others");
			Likeness left = findings.without(turn).likeness(WEIGHTED);
			Likeness fresh = Likeness.of(market.snapshot(), staying, WEIGHTED, TODAY);
			forEach(market, (account) -> assertThat(left.bits(account)).isEqualTo(fresh.bits(account)));
		}
	}

	@ParameterizedTest
	@MethodSource("markets")
	void isNothingAndUnknownWithoutBestCustomers(Compared market) {
		Likeness likeness = Likeness.of(market.snapshot(), BestCustomers.of(new int[0], "none"), WEIGHTED, TODAY);

		forEach(market, (account) -> {
			assertThat(likeness.known(account)).isFalse();
			assertThat(likeness.bits(account)).isZero();
			assertThat(likeness.explain(account)).isEmpty();
		});
	}

	@Test
	void worksOnMarketsOfNoAccountAndOfOne() {
		Snapshot one = GraphText.snapshot("(a:Account)");
		BestCustomers none = BestCustomers.of(new int[0], "none");
		BestCustomers it = BestCustomers.of(new int[] { 0 }, "it");

		assertThat(Likeness.of(Snapshot.empty(), none, WEIGHTED, TODAY).averageBits()).isZero();
		assertThat(Likeness.of(one, none, WEIGHTED, TODAY).value(0)).isEqualTo(Likeness.ONE / 2);
		assertThat(Likeness.of(one, it, WEIGHTED, TODAY).bits(0)).isZero();
		assertThat(Likeness.of(one, it, WEIGHTED, TODAY).known(0)).isFalse();
	}

	@Test
	void valueRisesStrictlyWithEachPartOfABitFromAboveNoneToBelowOne() {
		long most = 1L << 34;
		LongStream starts = LongStream
			.concat(LongStream.rangeClosed(0, 34).map((power) -> 1L << power), LongStream.of(0, 1, 12_345_678_901L))
			.filter((bits) -> bits < most);

		assertThat(SignedValue.of(0)).isEqualTo(Likeness.ONE / 2);
		assertThat(SignedValue.of(-most)).isPositive();
		assertThat(SignedValue.of(most)).isLessThan(Likeness.ONE);
		starts.forEach((bits) -> {
			for (long at : new long[] { bits, -bits }) {
				assertThat(SignedValue.of(at + 1)).isGreaterThan(SignedValue.of(at));
				double inBits = at / (double) FixedPoint.BIT;
				assertThat(shown(SignedValue.of(at))).isCloseTo(0.5 + 0.5 * inBits / (4 + Math.abs(inBits)),
						within(1e-15));
			}
		});
	}

	@Test
	void ignoresDataDatedAfterToday() {
		String past = MARKET + ", (x:Event), (y:Event), (b)-[:REFERRED {on: '2021-12-31'}]->(d), "
				+ "(b)-[:PARTICIPATED_IN {role: 'SPOKE', on: '2022-01-01'}]->(x)";
		String future = ", (a)-[:REFERRED {on: '2022-01-02'}]->(c), (c)-[:REFERRED {on: '2023'}]->(e), "
				+ "(a)-[:PARTICIPATED_IN {role: 'SPOKE', on: '2022-01-02'}]->(x), "
				+ "(e)-[:PARTICIPATED_IN {on: '2022-02'}]->(x), (b)-[:PARTICIPATED_IN {role: 'SPOKE', on: '2022-02'}]->(x), "
				+ "(b)-[:PARTICIPATED_IN {role: 'SPOKE', on: '2022-02'}]->(y), (p)-[:EMPLOYED_AT {since: '2022-02', current: true}]->(c)";
		BestCustomers best = BestCustomers.of(new int[] { 0, 1 }, "a and b");

		assertThat(bits(past + future, best, TODAY)).isEqualTo(bits(past, best, TODAY));
		assertThat(bits(past + future, best, TODAY.plusYears(3))).isNotEqualTo(bits(past, best, TODAY.plusYears(3)));
	}

	@Test
	void saysWhatBringsAnAccountNearerAndFurther() {
		Likeness likeness = Likeness.of(GraphText.snapshot(MARKET), BestCustomers.of(new int[] { 1 }, "b"),
				ProximitySettings.defaults(), TODAY);

		assertThat(likeness.explain(0)).filteredOn((it) -> it.points() > 0)
			.extracting((it) -> it.source().text())
			.contains(
					"1 known current employee, like 100% of your best customers; 40% of the market; rests on 1 customer",
					"uses Kafka, as your only best customer does; 67% of the market does (1.2× over-represented)");
		assertThat(likeness.explain(3)).filteredOn((it) -> it.points() < 0)
			.extracting((it) -> it.source().text())
			.contains("no known technology, like none of your best customers; 40% of the market",
					"no technology that is typical of your best customers");
		assertThat(likeness.value(0)).isGreaterThan(likeness.averageValue());
		assertThat(likeness.value(3)).isLessThan(likeness.averageValue());
	}

	@ParameterizedTest
	@MethodSource("markets")
	void isTheSameOnOneThreadAndOnMany(Compared market) {
		List<Object> alone = onThreads(1, market);

		assertThat(onThreads(2, market)).isEqualTo(alone);
		assertThat(onThreads(8, market)).isEqualTo(alone);
	}

	private static List<Object> onThreads(int threads, Compared market) {
		try (ForkJoinPool pool = new ForkJoinPool(threads)) {
			return pool.submit(() -> {
				Likeness likeness = market.likeness();
				List<Object> found = new ArrayList<>();
				found.add(likeness.averageBits());
				forEach(market, (account) -> found.add(likeness.bits(account)));
				return found;
			}).join();
		}
	}

	private static List<Long> bits(String text, BestCustomers best, LocalDate today) {
		Snapshot snapshot = GraphText.snapshot(text);
		Likeness likeness = Likeness.of(snapshot, best, ProximitySettings.defaults(), today);
		return IntStream.range(0, snapshot.accounts()).mapToObj(likeness::bits).toList();
	}

	private static double shown(long units) {
		return units / (double) Likeness.ONE;
	}

	private static void forEach(Compared market, IntConsumer account) {
		IntStream.range(0, market.snapshot().accounts()).forEach(account);
	}

	/**
	 * A market and the same market in another order.
	 */
	record Compared(Snapshot snapshot, Snapshot shuffled, BestCustomers best) {

		Likeness likeness() {
			return Likeness.of(this.snapshot, this.best, WEIGHTED, TODAY);
		}

	}

}
