package dev.icpgraph.commonality;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FalseDiscoveryTests {

	@Test
	void agreesWithTheDataOfBenjaminiAndHochberg() {
		double[] p = { .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590,
				1.000 };
		double[] q = { .0015, .003, .0095, .035625, .0603, .06385714, .06385714, .0645, .0765, .486, .58118182, .714875,
				.75323077, .81321429, 1 };

		assertThat(FalseDiscovery.adjusted(p)).containsExactly(q, within(1e-8));
		assertThat(FalseDiscovery.adjusted(new double[] { .5, .6, .1, .001 }))
			.containsExactly(new double[] { .6, .6, .2, .004 }, within(1e-12));
	}

	@ParameterizedTest
	@CsvSource({ "5, 3, .005159958720330237", "3, 2, .025799793601651185", "2, 1, .15789473684210525",
			"9, 2, .2724458204334365", "18, 3, .42105263157894735", "7, 0, .8864809081527346" })
	void agreesWithTheGoldenMarket(int accounts, int having, double midP) {
		assertThat(FalseDiscovery.midP(19, accounts, 3, having)).isCloseTo(midP, within(1e-12));
	}

	@Test
	void adjustsTheGoldenMarketAsItWasByHand() {
		double[] p = { FalseDiscovery.midP(19, 5, 3, 3), FalseDiscovery.midP(19, 3, 3, 2),
				FalseDiscovery.midP(19, 2, 3, 1), FalseDiscovery.midP(19, 9, 3, 2), FalseDiscovery.midP(19, 18, 3, 3),
				FalseDiscovery.midP(19, 7, 3, 0) };

		assertThat(FalseDiscovery.adjusted(p)).containsExactly(new double[] { .030959752321981424, .07739938080495355,
				.3157894736842105, .40866873065015474, .5052631578947369, .8864809081527346 }, within(1e-12));
	}

	@Test
	void isExactInSmallMarkets() {
		Random random = new Random(1);
		for (int run = 0; run < 300; run++) {
			int market = 1 + random.nextInt(60);
			int accounts = random.nextInt(market + 1);
			int customers = random.nextInt(market + 1);
			int having = random.nextInt(Math.min(accounts, customers) + 1);

			assertThat(FalseDiscovery.midP(market, accounts, customers, having))
				.isCloseTo(exact(market, accounts, customers, having), within(1e-11));
		}
	}

	@Test
	void neverMakesAnAttributeMoreCertainAndKeepsTheOrder() {
		Random random = new Random(2);
		double[] p = IntStream.range(0, 200).mapToDouble((i) -> random.nextDouble()).toArray();
		double[] q = FalseDiscovery.adjusted(p);
		double[] reversed = FalseDiscovery.adjusted(reversed(p));

		for (int i = 0; i < p.length; i++) {
			assertThat(q[i]).isBetween(p[i], 1d);
			for (int j = 0; j < p.length; j++) {
				assertThat(p[i] <= p[j] && q[i] > q[j]).isFalse();
			}
		}
		assertThat(reversed(reversed)).containsExactly(q);
	}

	private static double[] reversed(double[] values) {
		return IntStream.range(0, values.length).mapToDouble((i) -> values[values.length - 1 - i]).toArray();
	}

	private static double exact(int market, int accounts, int customers, int having) {
		BigInteger twice = BigInteger.ZERO;
		for (int k = having; k <= Math.min(accounts, customers); k++) {
			BigInteger ways = choose(accounts, k).multiply(choose(market - accounts, customers - k));
			twice = twice.add((k == having) ? ways : ways.add(ways));
		}
		return new BigDecimal(twice)
			.divide(new BigDecimal(choose(market, customers).shiftLeft(1)), MathContext.DECIMAL64)
			.doubleValue();
	}

	private static BigInteger choose(int n, int k) {
		if (k < 0 || k > n) {
			return BigInteger.ZERO;
		}
		BigInteger[] factors = { BigInteger.ONE };
		IntStream.rangeClosed(1, k)
			.forEach((i) -> factors[0] = factors[0].multiply(BigInteger.valueOf(n - k + i))
				.divide(BigInteger.valueOf(i)));
		return Arrays.asList(factors).getFirst();
	}

}
