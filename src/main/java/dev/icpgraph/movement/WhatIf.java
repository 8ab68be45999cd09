package dev.icpgraph.movement;

import java.util.List;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Problem;
import dev.icpgraph.scoring.TierCounts;
import org.jspecify.annotations.Nullable;

/**
 * What a definition that is not saved would change.
 *
 * @param before as the ICP is
 * @param after null when the definition was refused
 * @param liftBefore as the ICP is
 * @param liftAfter null when the definition was refused
 * @param movers a page of them
 * @param problems why the definition was refused, else empty
 * @param took milliseconds of all that
 */
record WhatIf(TierCounts before, @Nullable TierCounts after, Lift liftBefore, @Nullable Lift liftAfter,
		Connection<Mover> movers, List<Problem> problems, double took) {
}
