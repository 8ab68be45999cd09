package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.statistics.FixedPoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EventChannelTests {

	private static final ProximitySettings SETTINGS = ProximitySettings.defaults().only(Set.of(Channel.EVENT));

	private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

	/** Two best customers at the summit, one of them as a sponsor; n = 10, b = 2. */
	private static final String MARKET = """
			(summit:Event {name: 'Summit'}), (fair:Event {name: 'Fair 2021', startsOn: '2021-05-03'}), (meetup:Event),
			(b0:Account)-[:PARTICIPATED_IN {role: 'SPONSORED', on: '2022-01-01'}]->(summit),
			(b1:Account)-[:PARTICIPATED_IN {role: 'ATTENDED', on: '2022-01-01'}]->(summit),
			(c0:Account)-[:PARTICIPATED_IN {role: '%s'%s}]->(summit),
			(d0:Account)-[:PARTICIPATED_IN {role: 'ATTENDED'}]->(meetup), (d1:Account)-[:PARTICIPATED_IN]->(meetup),
			(d2:Account)-[:PARTICIPATED_IN]->(meetup), (d3:Account)-[:PARTICIPATED_IN]->(meetup),
			(d4:Account)-[:PARTICIPATED_IN]->(meetup), (d5:Account)-[:PARTICIPATED_IN]->(meetup),
			(d6:Account)-[:PARTICIPATED_IN]->(meetup), (z:Account)""";

	@Test
	void weighsAnEventByItsLiftTheRolesAndItsAge() {
		double weight = 2 / 4.0 * Math.log((2 + 2 * 0.3) / (2 + 2) / 0.3) / Math.log(2);

		assertThat(bits("SPONSORED", ", on: '2022-01-01'")).isCloseTo(0.5 * weight, within(2e-6));
		assertThat(bits("SPOKE", ", on: '2022-01-01'")).isCloseTo(0.5 * weight, within(2e-6));
		assertThat(bits("ATTENDED", ", on: '2022-01-01'")).isCloseTo(0.5 * 0.8 * weight, within(2e-6));
		assertThat(bits("SPONSORED", ", on: '2019-12-31'")).isCloseTo(0.5 * weight * Math.pow(2, -732 / 365.25 / 2),
				within(2e-6));
		assertThat(bits("SPONSORED", "")).isCloseTo(0.5 * 0.5 * weight, within(2e-6));
	}

	@Test
	void ignoresDataDatedAfterToday() {
		ChannelProximity later = channel(MARKET.formatted("SPONSORED", ", on: '2022-07-01'"), 2, 0, 1);

		assertThat(later.known()).isFalse();
		assertThat(later.bits()).isZero();
	}

	@Test
	void countsTheStrongestOfSeveralRolesAtOneEvent() {
		String other = ", (c0)-[:PARTICIPATED_IN {role: 'ATTENDED', on: '2021-12-31'}]->(summit)";

		assertThat(channel(MARKET.formatted("SPONSORED", ", on: '2022-01-01'") + other, 2, 0, 1))
			.isEqualTo(channel(MARKET.formatted("SPONSORED", ", on: '2022-01-01'"), 2, 0, 1));
	}

	@Test
	void anAccountWithoutEventsIsUnknownAndEventsWithoutBestCustomersCountNothing() {
		String market = MARKET.formatted("ATTENDED", "");

		assertThat(channel(market, 10, 0, 1).known()).isFalse();
		assertThat(channel(market, 3, 0, 1).known()).isTrue();
		assertThat(channel(market, 3, 0, 1).evidence()).isEmpty();
	}

	@Test
	void weighsLessForAnAccountThatIsEverywhere() {
		String market = MARKET.formatted("SPONSORED", "");

		assertThat(channel(market + ", (c0)-[:PARTICIPATED_IN {role: 'ATTENDED'}]->(meetup)", 2, 0, 1).bits())
			.isLessThan(channel(market, 2, 0, 1).bits());
	}

	@Test
	void saysItInASentence() {
		String fair = """
				, (b0)-[:PARTICIPATED_IN {role: 'ATTENDED'}]->(fair), (c0)-[:PARTICIPATED_IN {role: 'SPOKE'}]->(fair)""";

		assertThat(texts(MARKET.formatted("SPONSORED", ", on: '2021-05-03'") + fair, 2, 0, 1))
			.containsExactlyInAnyOrder(
					"spoke at Fair 2021, where 1 of your 2 best customers took part; 20% of the market took part; rests on 1 customer",
					"sponsored Summit in May 2021, as 1 of your 2 best customers did (1 more took part); 30% of the market took part");
		assertThat(texts(MARKET.formatted("ATTENDED", ", on: '2021'"), 1, 0, 1)).containsExactly(
				"attended Summit in 2022, where your only other best customer took part; 30% of the market took part");
	}

	private static double bits(String role, String on) {
		return channel(MARKET.formatted(role, on), 2, 0, 1).bits() / (double) FixedPoint.BIT;
	}

	private static List<String> texts(String market, int account, int... best) {
		return channel(market, account, best).evidence().stream().map((it) -> it.source().text()).toList();
	}

	private static ChannelProximity channel(String market, int account, int... best) {
		return Proximities.of(GraphText.snapshot(market), BestCustomers.of(best, "given"), SETTINGS, TODAY)
			.explain(account)
			.channels()
			.getFirst();
	}

}
