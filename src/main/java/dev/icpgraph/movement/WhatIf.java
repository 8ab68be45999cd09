package dev.icpgraph.movement;

import java.util.List;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Problem;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.SignalLift;
import dev.icpgraph.scoring.TierCounts;
import org.jspecify.annotations.Nullable;

/**
 * The effect of an unsaved definition.
 *
 * @param before tier counts of the ICP today
 * @param after tier counts under the definition; null when refused
 * @param liftBefore lift under the ICP today
 * @param liftAfter lift under the definition; null when refused
 * @param scoresAfter scores under the definition; null when refused
 * @param movers one page of movers
 * @param problems reasons for refusing the definition, else empty
 * @param took server time in milliseconds
 */
public record WhatIf(TierCounts before, @Nullable TierCounts after, Lift liftBefore, @Nullable Lift liftAfter,
		@Nullable Scores scoresAfter, Connection<Mover> movers, List<Problem> problems, double took) {

	/**
	 * The lift of each signal of the definition; null when refused. Computed on request,
	 * so that other answers do not wait.
	 */
	public @Nullable List<SignalLift> signalLifts() {
		return (this.scoresAfter != null) ? this.scoresAfter.signalLifts() : null;
	}

}
