package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.statistics.FixedPoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReferralChannelTests {

	private static final ProximitySettings SETTINGS = ProximitySettings.defaults().only(Set.of(Channel.REFERRAL));

	private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			(b0)-[:REFERRED {on: '2022-01-01'}]->(c0)                                             | 1.5
			(b0)-[:REFERRED]->(c0)                                                                | 0.75
			(b0)-[:REFERRED {on: '2022-01-01'}]->(c0), (b1)-[:REFERRED {on: '2022-01-01'}]->(c0)  | 3
			(b0)-[:REFERRED {on: '2022-01-01'}]->(c0), (b0)-[:REFERRED {kind: 'x', on: '2012'}]->(c0) | 1.5
			(c0)-[:REFERRED {on: '2022-01-01'}]->(b0)                                             | 1
			(r)-[:REFERRED {on: '2022-01-01'}]->(c0), (r)-[:REFERRED]->(b0)                       | 0.25
			(r)-[:REFERRED {on: '2022-01-01'}]->(c0), (r)-[:REFERRED]->(b0), (r)-[:REFERRED]->(b1) | 0.375
			(b0)-[:REFERRED {on: '2022-01-01'}]->(r), (r)-[:REFERRED {on: '2022-01-01'}]->(c0)    | 0.4
			(b0)-[:REFERRED]->(r), (r)-[:REFERRED {on: '2022-01-01'}]->(c0)                       | 0.2
			(b0)-[:REFERRED {on: '2022-01-01'}]->(b1), (b1)-[:REFERRED {on: '2022-01-01'}]->(c0)  | 1.5
			(c0)-[:REFERRED]->(c0), (b0)-[:REFERRED]->(b1)                                        | 0
			(r)-[:REFERRED]->(c0)                                                                 | 0""")
	void addsTheBitsThatEachReferralSays(String referrals, double bits) {
		assertThat(channel(referrals).bits() / (double) FixedPoint.BIT).isCloseTo(bits, within(1e-6));
		assertThat(channel(referrals).known()).isTrue();
	}

	@Test
	void weighsLessForAccountsOfAReferrerOfMany() {
		StringBuilder many = new StringBuilder("(b0)-[:REFERRED {on: '2022-01-01'}]->(c0)");
		for (int i = 0; i < 39; i++) {
			many.append(", (b0)-[:REFERRED]->(x").append(i).append(":Account)");
		}

		assertThat(channel(many.toString()).bits()).isEqualTo(3 * FixedPoint.BIT / 4);
	}

	@Test
	void anAccountWithoutReferralsIsUnknown() {
		assertThat(channel("(b0)-[:REFERRED]->(b1)").known()).isFalse();
	}

	@Test
	void halvesInFiveYears() {
		assertThat(channel("(b0)-[:REFERRED {on: '2012-01-01'}]->(c0)").bits() / (double) FixedPoint.BIT)
			.isCloseTo(1.5 / 4, within(1e-3));
	}

	@Test
	void saysItInASentence() {
		assertThat(texts("(b0)-[:REFERRED {on: '2021-05-03'}]->(c0)"))
			.containsExactly("was referred by your best customer Beta in May 2021");
		assertThat(texts("(c0)-[:REFERRED {on: '2021'}]->(b1)"))
			.containsExactly("referred your best customer b1 in 2021");
		assertThat(texts("(r)-[:REFERRED]->(c0), (r)-[:REFERRED]->(b0), (r)-[:REFERRED]->(b1)"))
			.containsExactly("was referred by Roe, as your best customers Beta and b1 were");
		assertThat(texts("(b0)-[:REFERRED]->(r), (r)-[:REFERRED {on: '2021-05'}]->(c0)"))
			.containsExactly("was referred in May 2021 by Roe, which your best customer Beta referred");
	}

	private static List<String> texts(String referrals) {
		return channel(referrals).evidence().stream().map((it) -> it.source().text()).toList();
	}

	/**
	 * Nearness of the third account to the first two.
	 */
	private static ChannelProximity channel(String referrals) {
		String accounts = "(b0:Account {name: 'Beta'}), (b1:Account), (c0:Account), (r:Account {name: 'Roe'}), ";
		return Proximities
			.of(GraphText.snapshot(accounts + referrals), BestCustomers.of(new int[] { 0, 1 }, "given"), SETTINGS,
					TODAY)
			.explain(2)
			.channels()
			.getFirst();
	}

}
