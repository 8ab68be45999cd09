package dev.icpgraph.icp;

import org.jspecify.annotations.Nullable;

/**
 * Keeps accounts from moving back and forth between tiers.
 *
 * @param hysteresisPoints points by which another account must lead to take an account's
 * place, or by which a score may fall below its threshold; default: none
 * @param mostMoves maximum number of accounts that displace others in tier 1, and the
 * same in tier 2, per run; needs tiers by capacity; default: no limit
 */
public record Steadiness(@Nullable Double hysteresisPoints, @Nullable Integer mostMoves) {

	/** Maximum number of points; more would pin accounts in place permanently. */
	static final double MOST_POINTS = 20;

}
