package dev.icpgraph.icp;

import org.jspecify.annotations.Nullable;

/**
 * Keeps accounts from moving back and forth between tiers.
 *
 * @param hysteresisPoints points by which others must lead to take an account's place, or
 * by which it may fall below a threshold; default: none
 * @param mostMoves greatest number of accounts that displace others in tier 1, and again
 * in tier 2, in one run; needs tiers by capacity; default: no limit
 */
public record Steadiness(@Nullable Double hysteresisPoints, @Nullable Integer mostMoves) {

	/** More points would pin accounts in place for good. */
	static final double MOST_POINTS = 20;

}
