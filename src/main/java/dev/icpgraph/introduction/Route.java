package dev.icpgraph.introduction;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.evidence.EvidencePath;

/**
 * A route from us or a customer to an account, or to a person there.
 *
 * @param through place, event, partner, owner or person between them
 * @param buyer {@code null} if the route leads only to the company
 * @param steps steps from the opener to the buyer
 * @param variants number of weaker variants of the route
 */
record Route(RouteKind kind, RouteParty opener, EvidencePath.@Nullable Node through, @Nullable RouteParty buyer,
		List<RouteStep> steps, int variants) {

	/**
	 * Product of the strengths of its steps, 0 to 1, with four decimals.
	 */
	public double strength() {
		return RouteStep
			.rounded(this.steps.stream().mapToDouble(RouteStep::strength).reduce(1, (one, other) -> one * other));
	}

	public String text() {
		return this.steps.stream().map(RouteStep::text).collect(Collectors.joining("; "));
	}

	Route withVariants(int count) {
		return new Route(this.kind, this.opener, this.through, this.buyer, this.steps, count);
	}

}
