package dev.icpgraph.icp;

import org.jspecify.annotations.Nullable;

/**
 * Keeps accounts from going to and fro between tiers.
 *
 * @param hysteresisPoints points that others must be ahead by to take an account's place,
 * or that it may fall below a threshold; none when left out
 * @param mostMoves how many accounts at most take the places of others in tier 1, and as
 * many in tier 2, in one run; needs tiers by capacity; no limit when left out
 */
public record Steadiness(@Nullable Double hysteresisPoints, @Nullable Integer mostMoves) {

	/** More points than this would keep accounts where they are for good. */
	static final double MOST_POINTS = 20;

}
