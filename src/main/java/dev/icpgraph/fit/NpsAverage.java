package dev.icpgraph.fit;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The average of scores from 0 to 10 with Student's 95% interval (Biometrika 6, 1908).
 * Scores are whole numbers, so a standard deviation below ½ counts as ½: three scores of
 * 10 do not prove that the next one is 10.
 */
final class NpsAverage {

	private static final double UPPER_TAIL = 0.025;

	private static final double LEAST_DEVIATION = 0.5;

	private NpsAverage() {
	}

	/**
	 * The average; {@code null} with fewer than two scores, whose spread is unknown.
	 */
	static FitIndicator.@Nullable Average of(double[] scores) {
		int n = scores.length;
		if (n < 2) {
			return null;
		}
		double mean = Arrays.stream(scores).average().orElseThrow();
		double squares = Arrays.stream(scores).map((score) -> (score - mean) * (score - mean)).sum();
		double deviation = Math.max(LEAST_DEVIATION, Math.sqrt(squares / (n - 1)));
		double half = TDistribution.of(n - 1).inverseSurvivalProbability(UPPER_TAIL) * deviation / Math.sqrt(n);
		return new FitIndicator.Average(mean, Math.max(0, mean - half), Math.min(CustomerRecord.BEST_NPS, mean + half));
	}

}
