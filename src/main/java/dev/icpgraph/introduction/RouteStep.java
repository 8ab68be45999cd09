package dev.icpgraph.introduction;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.evidence.EvidencePath;

/**
 * A step of a route.
 *
 * @param text the step in words
 * @param since start date, in any precision
 * @param until end date; {@code null} if current or unknown
 * @param strength 0 to 1
 * @param links links behind it, each with its import and row
 */
record RouteStep(StepKind kind, String text, @Nullable String since, @Nullable String until, double strength,
		List<EvidencePath.Link> links) {

	private static final double DECIMALS = 1e4;

	RouteStep {
		strength = rounded(strength);
	}

	/**
	 * A strength rounded to four decimals.
	 */
	static double rounded(double strength) {
		return Math.round(strength * DECIMALS) / DECIMALS;
	}

}
