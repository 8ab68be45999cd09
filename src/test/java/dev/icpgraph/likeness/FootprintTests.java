package dev.icpgraph.likeness;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.proximity.RandomMarket;
import dev.icpgraph.proximity.RandomPeople;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Laws of the footprint of every account.
 */
class FootprintTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);

	private static final String MARKET = """
			(a:Account {headcountMin: 100, headcountMax: 100}), (b:Account {headcountMin: 51, headcountMax: 200}),
			(c:Account), (d:Account), (t:Technology), (u:Technology), (e:Event),
			(a)-[:USES]->(t), (a)-[:USES]->(u), (b)-[:USES]->(t), (b)-[:USES]->(u), (c)-[:USES]->(t),
			(p:Person)-[:EMPLOYED_AT {current: true}]->(a), (q:Person)-[:EMPLOYED_AT {until: '2020'}]->(a),
			(q)-[:EMPLOYED_AT {since: '2021', current: true}]->(a), (r:Person)-[:EMPLOYED_AT {until: '2020'}]->(a),
			(s:Person)-[:EMPLOYED_AT {since: '2020'}]->(a), (v:Person)-[:EMPLOYED_AT {since: '2030'}]->(a),
			(b)-[:PARTICIPATED_IN {role: 'SPOKE', on: '2021'}]->(e), (b)-[:PARTICIPATED_IN {role: 'ATTENDED'}]->(e),
			(a)-[:REFERRED {on: '2020'}]->(b), (a)-[:REFERRED {on: '2021'}]->(b), (c)-[:REFERRED]->(a)""";

	static Stream<RandomMarket> markets() {
		return LongStream.range(0, 40).mapToObj(RandomMarket::new);
	}

	static Stream<RandomPeople> people() {
		return LongStream.range(0, 40).mapToObj(RandomPeople::new);
	}

	static Stream<Footprinted> all() {
		return Stream.concat(markets().map((it) -> new Footprinted(it.snapshot(), it.shuffled(), it.best())),
				people().map((it) -> new Footprinted(it.snapshot(), it.shuffled(), it.best())));
	}

	@ParameterizedTest
	@MethodSource("all")
	void isWhatASlowTwinFindsAccountByAccount(Footprinted market) {
		SlowFootprint slow = new SlowFootprint(market.snapshot(), market.best().accounts(), TODAY);

		assertThat(market.bits(market.snapshot()))
			.isEqualTo(IntStream.range(0, market.snapshot().accounts()).map(slow::bits).toArray());
	}

	@ParameterizedTest
	@MethodSource("all")
	void isTheSumOfItsItemsExactly(Footprinted market) {
		Footprint footprint = Footprint.of(market.snapshot(), market.best(), TODAY);

		for (int account = 0; account < market.snapshot().accounts(); account++) {
			assertThat(footprint.items(account)).isNotEmpty()
				.allSatisfy((item) -> assertThat(item.lift()).isPositive().isFinite());
			assertThat(footprint.items(account).stream().mapToInt(FootprintItem::bits).sum())
				.isEqualTo(footprint.bits(account));
		}
	}

	@ParameterizedTest
	@MethodSource("all")
	void isTheSameForShuffledAndDoubledInput(Footprinted market) {
		assertThat(market.bits(market.shuffled())).isEqualTo(market.bits(market.snapshot()));
	}

	@ParameterizedTest
	@MethodSource("all")
	void neverTakesABestCustomerAsEvidenceForItself(Footprinted market) {
		Footprint all = Footprint.of(market.snapshot(), market.best(), TODAY);

		for (int account : market.best().accounts()) {
			int[] others = IntStream.of(market.best().accounts()).filter((other) -> other != account).toArray();
			Footprint without = Footprint.of(market.snapshot(), BestCustomers.of(others, "others"), TODAY);
			assertThat(all.bits(account)).isEqualTo(without.bits(account));
			assertThat(all.items(account)).extracting(FootprintItem::bits)
				.isEqualTo(without.items(account).stream().map(FootprintItem::bits).toList());
		}
	}

	@ParameterizedTest
	@MethodSource("all")
	void isNothingWithoutBestCustomers(Footprinted market) {
		Footprint footprint = Footprint.of(market.snapshot(), BestCustomers.of(new int[0], "none"), TODAY);

		assertThat(IntStream.range(0, market.snapshot().accounts()))
			.allMatch((account) -> footprint.bits(account) == 0);
	}

	@ParameterizedTest
	@MethodSource("all")
	void staysWithinBoundsWhenEveryAccountIsABestCustomer(Footprinted market) {
		int[] everyone = IntStream.range(0, market.snapshot().accounts()).toArray();
		Footprint footprint = Footprint.of(market.snapshot(), BestCustomers.of(everyone, "all"), TODAY);

		assertThat(IntStream.of(everyone).map(footprint::bits))
			.allMatch((bits) -> Math.abs(bits) < 8 * 12 * FixedPoint.BIT);
	}

	@Test
	void existsInAMarketOfNoAccountAndOfOne() {
		Snapshot one = GraphText.snapshot("(a:Account)");

		assertThat(
				Footprint.of(Snapshot.empty(), BestCustomers.of(new int[0], "none"), TODAY).mean(FootprintKind.EVENTS))
			.isZero();
		assertThat(Footprint.of(one, BestCustomers.of(new int[0], "none"), TODAY).bits(0)).isZero();
		assertThat(Footprint.of(one, BestCustomers.of(new int[] { 0 }, "it"), TODAY).bits(0)).isZero();
	}

	@Test
	void givesEqualFootprintsToAccountsWithEqualCounts() {
		Footprint footprint = Footprint.of(GraphText.snapshot("""
				(a:Account), (b:Account), (c:Account), (t:Technology), (u:Technology), (p:Person), (q:Person),
				(a)-[:USES]->(t), (b)-[:USES]->(u), (p)-[:EMPLOYED_AT {current: true}]->(a),
				(q)-[:EMPLOYED_AT {current: true}]->(b)"""), BestCustomers.of(new int[] { 2 }, "c"), TODAY);

		assertThat(footprint.bits(0)).isEqualTo(footprint.bits(1)).isNegative();
	}

	@Test
	void countsEachPersonEventAndReferralOnce() {
		Footprint footprint = Footprint.of(GraphText.snapshot(MARKET), BestCustomers.of(new int[0], "none"), TODAY);

		assertThat(footprint.items(0)).extracting(FootprintItem::kind, FootprintItem::band)
			.containsExactly(band(FootprintKind.CURRENT_PEOPLE, 2), band(FootprintKind.FORMER_PEOPLE, 1),
					band(FootprintKind.UNDATED_PEOPLE, 1), band(FootprintKind.TECHNOLOGIES, 2),
					band(FootprintKind.EVENTS, 0), band(FootprintKind.REFERRALS, 2), band(FootprintKind.HEADCOUNT, 7));
		assertThat(footprint.items(1)).extracting(FootprintItem::kind, FootprintItem::band)
			.contains(band(FootprintKind.EVENTS, 1), band(FootprintKind.REFERRALS, 1),
					band(FootprintKind.HEADCOUNT, 7));
	}

	@Test
	void isTheFormulaOnASmallMarket() {
		Footprint footprint = Footprint.of(GraphText.snapshot(MARKET), BestCustomers.of(new int[] { 0 }, "a"), TODAY);

		// Two technologies: k = b = 1, df = 2 of 4, so ½ log2((1 + 2 · ½) / 3 / ½).
		assertThat(footprint.items(1).get(3).bits() / (double) FixedPoint.BIT)
			.isCloseTo(0.5 * Math.log(4 / 3.0) / Math.log(2), within(1e-6));
	}

	@Test
	void saysWhatIsKnownAsSalespeopleWould() {
		Footprint footprint = Footprint.of(GraphText.snapshot(MARKET), BestCustomers.of(new int[] { 0, 1 }, "a, b"),
				TODAY);

		assertThat(footprint.items(3)).extracting(FootprintItem::text)
			.startsWith("no known current employee, like 50% of your best customers; 75% of the market")
			.contains("no known technology, like none of your best customers; 25% of the market");
		assertThat(footprint.items(0)).extracting(FootprintItem::text)
			.contains(
					"2–3 known technologies, like 100% of your other best customers; 50% of the market; rests on 1 customer",
					"64–127 employees, like 100% of your other best customers; 100% of the market");
	}

	@Test
	void roundsLargeQuantities() {
		assertThat(FootprintKind.REVENUE_USD.text(DoublingBand.of(100_000_000)))
			.isEqualTo("67 million–130 million US dollars in revenue");
		assertThat(FootprintKind.HEADCOUNT.text(DoublingBand.of(20_000))).isEqualTo("16,000–33,000 employees");
		assertThat(FootprintKind.HEADCOUNT.text(DoublingBand.of(9_000))).isEqualTo("8,200–16,000 employees");
		assertThat(FootprintKind.HEADCOUNT.text(DoublingBand.of(600))).isEqualTo("512–1,023 employees");
	}

	@Test
	void isTheSameOnOneThreadAndOnMany() {
		List<String> parts = IntStream.range(0, 9_000)
			.mapToObj((i) -> "(a%d:Account {headcountMin: %d})".formatted(i, 1 + i % 900))
			.collect(Collectors.toList());
		parts.add("(t:Technology)");
		IntStream.range(0, 4_000).forEach((i) -> parts.add("(a%d)-[:USES]->(t)".formatted(2 * i)));
		Collections.shuffle(parts.subList(0, 9_000), new Random(3));
		Footprinted market = new Footprinted(GraphText.snapshot(String.join(", ", parts)), Snapshot.empty(),
				BestCustomers.of(IntStream.range(0, 200).map((i) -> 40 * i).toArray(), "some"));

		int[] alone = onThreads(1, market);
		assertThat(alone).isEqualTo(onThreads(2, market)).isEqualTo(onThreads(8, market));
		assertThat(IntStream.of(alone).distinct().count()).isGreaterThan(10);
	}

	private static int[] onThreads(int threads, Footprinted market) {
		try (ForkJoinPool pool = new ForkJoinPool(threads)) {
			return pool.submit(() -> market.bits(market.snapshot())).join();
		}
	}

	private static Tuple band(FootprintKind kind, int band) {
		return Tuple.tuple(kind, band);
	}

	/**
	 * A market and the same market in another order.
	 */
	record Footprinted(Snapshot snapshot, Snapshot shuffled, BestCustomers best) {

		int[] bits(Snapshot of) {
			Footprint footprint = Footprint.of(of, this.best, TODAY);
			return IntStream.range(0, of.accounts()).map(footprint::bits).toArray();
		}

	}

}
