package dev.icpgraph.introduction;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.scoring.Score;

/**
 * The routes to a prospect.
 *
 * @param scored the prospect with its score
 * @param introductions routes, strongest first
 */
record AccountIntroductions(Score scored, List<Route> introductions) {

	public double score() {
		return this.scored.value();
	}

	public @Nullable Integer rank() {
		return this.scored.rank();
	}

	/**
	 * Strength of the best route; 0 without a known route.
	 */
	public double strength() {
		return this.introductions.isEmpty() ? 0 : this.introductions.getFirst().strength();
	}

	public String text() {
		return this.introductions.isEmpty() ? "no route is known from you or your customers"
				: this.introductions.getFirst().text();
	}

}
