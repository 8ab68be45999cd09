package dev.icpgraph.scoring;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Tiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CertaintyTests {

	private static final FeatureColumns COLUMNS = GeneratedMarket.columns(GeneratedMarket.generated(300, 1, null));

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 4 })
	void nothingIsCertainOfFewerThanFiveBestCustomers(int best) {
		assertThat(scores(best)).noneMatch(Score::certain)
			.allSatisfy((score) -> assertThat(score.whyUncertain())
				.endsWith("with fewer than 5 everything is a hypothesis"));
		assertThat(FewCustomersWarning.of(best(best))).singleElement()
			.asString()
			.startsWith("Everything here is a hypothesis: ");
	}

	@Test
	void fiveBestCustomersAreEnough() {
		assertThat(scores(5)).anyMatch(Score::certain)
			.allSatisfy((score) -> assertThat(score.whyUncertain() == null).isEqualTo(score.certain()));
		assertThat(FewCustomersWarning.of(best(5))).isEmpty();
	}

	@Test
	void saysHowManyThereAre() {
		assertThat(best(0).hypothesis())
			.isEqualTo("there are no best customers: with fewer than 5 everything is a hypothesis");
		assertThat(best(1).hypothesis())
			.isEqualTo("1 best customer is too few: with fewer than 5 everything is a hypothesis");
		assertThat(FewCustomersWarning.of(best(3))).containsExactly(
				"Everything here is a hypothesis: only 3 best customers are known, and with fewer than 5 no tier is certain.");
	}

	@Test
	void saysWhatUnknownDataLeavesOpen() {
		assertThat(scores(5).filter((it) -> !it.certain()).map(Score::whyUncertain)).isNotEmpty()
			.allMatch((why) -> String.valueOf(why)
				.matches("missing data leaves 'f\\d'( and 'f\\d')? undecided|"
						+ "missing data leaves its score between \\d+\\.\\d \\(tier [23]\\) and \\d+\\.\\d \\(tier [12]\\)"));
	}

	private static Stream<Score> scores(int best) {
		IcpDefinition definition = GeneratedMarket.definition(5);
		IcpDefinition cut = new IcpDefinition("P", definition.filters(), definition.signals(),
				new Tiers.Thresholds(70, 40));
		Scores scores = Scores.of(cut, COLUMNS, new TierContext("p", null, Map.of(), best(best).hypothesis()));
		return scores.accounts(Audience.ALL).mapToObj(scores::score).filter((score) -> !score.nameOnly());
	}

	private static BestCustomers best(int size) {
		return BestCustomers.of(IntStream.range(0, size).toArray(), "by hand");
	}

}
