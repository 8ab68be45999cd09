package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;
import dev.icpgraph.statistics.LiftSettings;
import dev.icpgraph.statistics.LogLift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * A market of 20 accounts whose numbers a separate script computed.
 */
class TechnologyGoldenTests {

	private static final List<String> MARKET = List.of("hub crm seg dbt", "hub seg dbt rare", "hub crm seg",
			"hub seg dbt", "hub crm", "hub", "hub crm old", "hub old", "hub rare old", "seg old crm hub", "hub",
			"hub crm", "hub crm", "hub", "hub old", "hub crm old", "hub", "old", "", "hub crm");

	private static final TechnologySettings SETTINGS = new TechnologySettings(false, 0.5, LiftSettings.defaults(), 0.4);

	private final Snapshot snapshot = GraphText.snapshot(text());

	private final Proximities proximities = Proximities.of(this.snapshot,
			BestCustomers.of(new int[] { 0, 1, 2 }, "golden"),
			ProximitySettings.defaults().only(Set.of(Channel.TECHNOLOGY)).with(SETTINGS), LocalDate.EPOCH);

	@ParameterizedTest
	@CsvSource({ "18, 3, 0.028383428867013907", "9, 2, 0.1577509128639647", "5, 3, 0.8533398004098287",
			"3, 2, 0.7762705115143894", "2, 1, 0.40054462038988353", "7, 0, 0" })
	void weighsATechnologyByItsShrunkLogLift(int accounts, int bestAccounts, double weight) {
		assertThat(new LogLift(19, 3, LiftSettings.defaults()).weight(accounts, bestAccounts)).isCloseTo(weight,
				within(1e-15));
	}

	@ParameterizedTest
	@CsvSource({ "3, 0.8289968703956161, 0.4370794858027257", "9, 0.36041220199095325, 0.22105800883119142",
			"8, 0.1487202966011073, 0.09794975301666575", "4, 0.0930671708654893, 0.06247255517691652",
			"6, 0.06453752455182403, 0.043748192056600965", "5, 0.014191714433506954, 0.009788722342098821",
			"0, 0.5087110347118087, 0.29714988629703687", "17, 0, 0" })
	void sumsTheBitsOfAnAccount(int account, double bits, double score) {
		Proximity proximity = this.proximities.explain(account);

		assertThat(proximity.channels().getFirst().bits() / (double) FixedPoint.BIT).isCloseTo(bits, within(2e-6));
		assertThat(proximity.value() / (double) FixedPoint.ONE).isCloseTo(score, within(2e-6));
		assertThat(proximity.channels().getFirst().known()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "3, seg .22495701401148555 dbt .20464004638196667 hub .007482425409273466",
			"9, seg .18147406413256423 crm .0335478308456922 hub .0060361138529350005",
			"8, hub .006481622855177282 rare .09146813016148848", "4, crm .052946181325027285 hub .009526373851889244",
			"6, crm .03707707652922736 hub .006671115527373606",
			"0, seg .18444190536154556 hub .0057723580392851645 dbt .1030873842033494 crm .0038482386928567758" })
	void splitsTheScoreAmongTheTechnologies(int account, String expected) {
		List<Evidence> evidence = this.proximities.explain(account).channels().getFirst().evidence();
		String[] words = expected.split(" ");

		assertThat(evidence).hasSize(words.length / 2);
		for (int i = 0; i < evidence.size(); i++) {
			assertThat(evidence.get(i).source().key()).isEqualTo(words[2 * i]);
			assertThat(evidence.get(i).contribution() / (double) FixedPoint.ONE)
				.isCloseTo(Double.parseDouble(words[2 * i + 1]), within(2e-6));
		}
	}

	@Test
	void anAccountWithoutTechnologiesIsUnknown() {
		Proximity proximity = this.proximities.explain(18);

		assertThat(proximity.value()).isEqualTo(Proximities.UNKNOWN);
		assertThat(proximity.knownShare()).isZero();
		assertThat(proximity.channels().getFirst().known()).isFalse();
	}

	@Test
	void saysItInASentence() {
		assertThat(this.proximities.explain(3).channels().getFirst().evidence().getFirst().source().text())
			.isEqualTo("uses seg, as all 3 of your best customers do; 26% of the market does (2.7× over-represented)");
		assertThat(this.proximities.explain(0).channels().getFirst().evidence().get(2).source().text()).isEqualTo(
				"uses dbt, as 1 of your 2 other best customers does; 16% of the market does (2.1× over-represented); rests on 1 customer");
	}

	private static String text() {
		List<String> parts = new ArrayList<>();
		IntStream.range(0, MARKET.size()).forEach((i) -> {
			parts.add("(a%02d:Account)".formatted(i));
			for (String technology : MARKET.get(i).isEmpty() ? new String[0] : MARKET.get(i).split(" ")) {
				parts.add("(a%02d)-[:USES]->(%s:Technology)".formatted(i, technology));
			}
		});
		return parts.stream().collect(Collectors.joining(", "));
	}

}
