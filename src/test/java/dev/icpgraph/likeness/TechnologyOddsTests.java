package dev.icpgraph.likeness;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Technologies that count for and against an account.
 */
class TechnologyOddsTests {

	/** Customers 0 to 3 use Go; half of the 12 others use Cobol, and all use Mail. */
	private static final Snapshot MARKET = GraphText.snapshot(IntStream.range(0, 16)
		.mapToObj((i) -> "(a%02d:Account)-[:USES]->(mail:Technology {name: 'Mail'})".formatted(i)
				+ ((i < 4) ? ", (a%02d)-[:USES]->(go:Technology {name: 'Go'})".formatted(i) : "")
				+ ((i >= 4 && i < 10) ? ", (a%02d)-[:USES]->(cobol:Technology {name: 'Cobol'})".formatted(i) : "")
				+ ((i == 4 || i == 15) ? ", (a%02d)-[:USES]->(go)".formatted(i) : "")
				+ ((i == 14) ? ", (a14)-[:MAKES]->(go)" : ""))
		.collect(Collectors.joining(", ")), "(silent:Account)");

	private static final TechnologyOdds ODDS = new TechnologyOdds(MARKET,
			BestCustomers.of(new int[] { 0, 1, 2, 3 }, "They use Go."));

	private static double bits(String account) {
		return ODDS.bits(MARKET.find(account)) / (double) FixedPoint.BIT;
	}

	private static double lift(double having, double share, int best) {
		return Math.log((having + 2 * share) / (best + 2) / share) / Math.log(2);
	}

	@Test
	void sumUpWithTheirSigns() {
		assertThat(bits("a15")).isCloseTo(lift(4, 6 / 16.0, 4), within(1e-5)).isPositive();
		assertThat(bits("a05")).isCloseTo(lift(0, 6 / 16.0, 4), within(1e-5)).isNegative();
		assertThat(bits("a04")).isCloseTo(bits("a15") + bits("a05"), within(1e-5));
	}

	@Test
	void ignoreTechnologiesThatEveryoneHas() {
		assertThat(bits("a12")).isZero();
		assertThat(bits("silent")).isZero();
	}

	@Test
	void compareACustomerWithTheOthersOnly() {
		assertThat(bits("a00")).isCloseTo(lift(3, 6 / 16.0, 3), within(1e-5));
	}

	@Test
	void holdTheMakerOfATechnologyApartFromItsUsers() {
		assertThat(bits("a14")).isCloseTo(lift(0, 1 / 16.0, 4), within(1e-5)).isNegative();
	}

	@Test
	void readAsASentence() {
		assertThat(List.of("a04", "a15", "a05", "a12", "silent")).map((it) -> ODDS.signs(MARKET.find(it)).text())
			.containsExactly(
					"1 technology counts for it, above all Go (2.1×), and 1 against it, above all Cobol (0.3×)",
					"1 technology counts for it, above all Go (2.1×)",
					"1 technology counts against it, above all Cobol (0.3×)",
					"no technology that counts for or against it", "no technology that counts for or against it");
	}

}
