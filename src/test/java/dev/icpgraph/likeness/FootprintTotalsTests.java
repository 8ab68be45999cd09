package dev.icpgraph.likeness;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.proximity.MarketTotals;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.proximity.RandomMarket;
import dev.icpgraph.proximity.RandomPeople;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

class FootprintTotalsTests {

	private static final int PARTS = 3;

	private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);

	/** The best customer, which every part holds. */
	private static final String BEST = """
			(a:Account {headcountMin: 100, headcountMax: 100}), (t:Technology), (u:Technology),
			(a)-[:USES]->(t), (a)-[:USES]->(u), (p:Person)-[:EMPLOYED_AT {current: true}]->(a)""";

	private static final String PART = """
			(b:Account {headcountMin: 120, headcountMax: 120}), (b)-[:USES]->(t), (b)-[:REFERRED]->(c:Account)""";

	private static final String REST = """
			(c)-[:USES]->(t), (c)-[:USES]->(u), (d:Account {headcountMin: 9, headcountMax: 9}),
			(q:Person)-[:EMPLOYED_AT {until: '2020'}]->(d), (e:Account)""";

	static Stream<Snapshot> markets() {
		return Stream.concat(LongStream.range(0, 20).mapToObj(RandomMarket::new).map(RandomMarket::snapshot),
				LongStream.range(0, 20).mapToObj(RandomPeople::new).map(RandomPeople::snapshot));
	}

	@ParameterizedTest
	@MethodSource("markets")
	void addUpOverParts(Snapshot market) {
		Map<FootprintTotals.Band, Integer> sums = new HashMap<>();

		for (int part = 0; part < PARTS; part++) {
			int first = part;
			FootprintTotals.of(market, IntStream.range(0, market.accounts()).filter((it) -> it % PARTS == first), TODAY)
				.accounts()
				.forEach((band, accounts) -> sums.merge(band, accounts, Integer::sum));
		}

		assertThat(new FootprintTotals(sums)).isEqualTo(all(market));
	}

	@Test
	void giveAPartTheLikenessThatItHasInTheMarket() {
		Snapshot market = GraphText.snapshot(BEST, PART, REST);
		Snapshot part = GraphText.snapshot(BEST, PART);

		Likeness parted = LikenessFindings.of(part, best(part), TODAY, MarketTotals.of(market, TODAY), all(market))
			.likeness(ProximitySettings.defaults());

		Likeness whole = Likeness.of(market, best(market), ProximitySettings.defaults(), TODAY);
		assertThat(parted.footprintBits(part.find("b"))).isEqualTo(whole.footprintBits(market.find("b")))
			.isNotEqualTo(
					Likeness.of(part, best(part), ProximitySettings.defaults(), TODAY).footprintBits(part.find("b")));
		assertThat(parted.value(part.find("b"))).isEqualTo(whole.value(market.find("b")));
		assertThat(parted.value(part.find("a"))).isEqualTo(whole.value(market.find("a")));
	}

	private static FootprintTotals all(Snapshot market) {
		return FootprintTotals.of(market, IntStream.range(0, market.accounts()), TODAY);
	}

	private static BestCustomers best(Snapshot snapshot) {
		return BestCustomers.of(new int[] { snapshot.find("a") }, "pinned");
	}

}
