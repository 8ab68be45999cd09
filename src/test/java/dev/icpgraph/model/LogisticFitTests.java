package dev.icpgraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * Laws of the fit behind a learned ranking.
 */
class LogisticFitTests {

	static LongStream seeds() {
		return LongStream.range(0, 60);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void lossIsLevelInEveryDirectionAtTheEnd(long seed) {
		TrainingRows rows = RandomRows.scaled(RandomRows.of(seed));
		double strength = Math.pow(10, (int) (seed % 7) - 4);
		double[] weights = LogisticFit.of(rows, strength);
		SlowLogistic slow = new SlowLogistic(rows, strength);

		for (int along = 0; along < weights.length; along++) {
			assertThat(slow.slope(weights, along)).isCloseTo(0, within(1e-7 * rows.customers()));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void noWeightsNearbyHaveALesserLoss(long seed) {
		TrainingRows rows = RandomRows.scaled(RandomRows.of(seed));
		double[] weights = LogisticFit.of(rows, 1);
		SlowLogistic slow = new SlowLogistic(rows, 1);
		Random random = new Random(seed);

		for (int i = 0; i < 50; i++) {
			double reach = Math.pow(10, -1 - i % 4);
			double[] other = Arrays.stream(weights).map((it) -> it + reach * random.nextGaussian()).toArray();
			assertThat(slow.loss(other)).isGreaterThan(slow.loss(weights) - 1e-12);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void findsTheSameWeightsAsSearchingAlongOneAfterTheOther(long seed) {
		TrainingRows rows = RandomRows.scaled(RandomRows.of(seed, 1 + (int) (seed % 3), 25, 60));
		double strength = Math.pow(10, (int) (seed % 5) - 2);

		assertThat(LogisticFit.of(rows, strength)).containsExactly(new SlowLogistic(rows, strength).weights(),
				within(1e-7));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void derivativesMatchTheLoss(long seed) {
		TrainingRows rows = RandomRows.scaled(RandomRows.of(seed));
		Random random = new Random(seed);
		double[] weights = random.doubles(rows.features() + 1, -1, 1).toArray();
		LogisticLoss loss = LogisticLoss.at(rows, 0.5, weights);
		SlowLogistic slow = new SlowLogistic(rows, 0.5);

		assertThat(loss.value()).isCloseTo(slow.loss(weights), within(1e-9 * loss.value()));
		for (int along = 0; along < weights.length; along++) {
			double[] further = weights.clone();
			further[along] += 1e-6;
			assertThat(loss.gradient()[along]).isCloseTo(slow.slope(weights, along), within(1e-9 * rows.rows()));
			for (int other = 0; other < weights.length; other++) {
				double bent = (slow.slope(further, other) - slow.slope(weights, other)) / 1e-6;
				assertThat(loss.curvature()[along][other]).isCloseTo(bent, within(1e-4 * rows.rows()));
			}
		}
	}

	/**
	 * Customers at 1 and others at −1, as many: by symmetry β₀ = 0, and the slope along β
	 * is {@code β / C − 2n / (1 + e^β)}.
	 */
	@Test
	void findsTheKnownWeightsOfTwoPoints() {
		int customers = 30;
		double[] values = new double[2 * customers];
		Arrays.fill(values, 0, customers, 1);
		Arrays.fill(values, customers, values.length, -1);

		double[] weights = LogisticFit.of(new TrainingRows(values, 1, customers), 0.1);

		assertThat(weights[1]).isCloseTo(0, within(1e-12));
		assertThat(weights[0] / 0.1).isCloseTo(2 * customers / (1 + Math.exp(weights[0])), within(1e-9));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void dependsOnTheSharesOfOthersNotOnTheirNumber(long seed) {
		TrainingRows rows = RandomRows.scaled(RandomRows.of(seed, 3, 25, 80));

		assertThat(LogisticFit.of(withOthersTwice(rows), 1)).containsExactly(LogisticFit.of(rows, 1), within(1e-7));
	}

	private static TrainingRows withOthersTwice(TrainingRows rows) {
		int all = rows.rows() + rows.others();
		double[] values = new double[all * rows.features()];
		for (int row = 0; row < all; row++) {
			int source = (row < rows.rows()) ? row : row - rows.others();
			for (int feature = 0; feature < rows.features(); feature++) {
				values[row * rows.features() + feature] = rows.value(source, feature);
			}
		}
		return new TrainingRows(values, rows.features(), rows.customers());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void weightsGrowWithTheStrength(long seed) {
		TrainingRows rows = RandomRows.scaled(RandomRows.of(seed));
		double before = 0;

		for (double strength : List.of(1e-6, 1e-3, 1e-2, 1e-1, 1.0, 10.0)) {
			double[] weights = LogisticFit.of(rows, strength);
			double length = Arrays.stream(weights, 0, rows.features()).map((it) -> it * it).sum();
			assertThat(length).isGreaterThanOrEqualTo(before - 1e-12);
			before = length;
		}
	}

	@Test
	void numberThatNeverVariesHasNoWeight() {
		TrainingRows rows = RandomRows.scaled(RandomRows.of(3, 5, 25, 80));

		assertThat(LogisticFit.of(rows, 1)[4]).isZero();
	}

	@Test
	void endsWhenOneNumberPartsAllCustomersFromAllOthers() {
		double[] values = { 1, 1, 1, 0, 0, 0, 0 };
		TrainingRows rows = RandomRows.scaled(new TrainingRows(values, 1, 3));

		assertThat(Arrays.stream(LogisticFit.of(rows, 1e6)).boxed()).allMatch(Double::isFinite);
	}

	@Test
	void isTheSameToTheLastBitOnOneThreadAndOnMany() {
		TrainingRows rows = RandomRows.scaled(RandomRows.of(9, 6, 200, 20_000));
		double[] alone = onThreads(1, rows);

		assertThat(onThreads(2, rows)).isEqualTo(alone);
		assertThat(onThreads(8, rows)).isEqualTo(alone);
	}

	private static double[] onThreads(int threads, TrainingRows rows) {
		try (ForkJoinPool pool = new ForkJoinPool(threads)) {
			return pool.submit(() -> LogisticFit.of(rows, 1)).join();
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void solvesLinearEquations(long seed) {
		Random random = new Random(seed);
		int size = 1 + random.nextInt(10);
		double[][] root = new double[size][];
		Arrays.setAll(root, (i) -> random.doubles(size, -1, 1).toArray());
		double[][] matrix = new double[size][size];
		for (int i = 0; i < size; i++) {
			for (int j = 0; j < size; j++) {
				matrix[i][j] = (i == j) ? 0.1 : 0;
				for (int k = 0; k < size; k++) {
					matrix[i][j] += root[i][k] * root[j][k];
				}
			}
		}
		double[] right = random.doubles(size).toArray();
		double[] solution = Cholesky.solve(matrix, right);

		for (int i = 0; i < size; i++) {
			double sum = 0;
			for (int j = 0; j < size; j++) {
				sum += matrix[i][j] * solution[j];
			}
			assertThat(sum).isCloseTo(right[i], within(1e-9));
		}
	}

	@Test
	void refusesAMatrixThatIsNotPositiveDefinite() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Cholesky.solve(new double[][] { { 1, 2 }, { 2, 1 } }, new double[] { 1, 1 }))
			.withMessageContaining("pivot 1");
	}

}
