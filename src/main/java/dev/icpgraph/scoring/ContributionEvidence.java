package dev.icpgraph.scoring;

import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.proximity.Evidence;
import dev.icpgraph.proximity.Proximities;

/**
 * One item behind the points of a contribution.
 *
 * @param evidence the item
 * @param units its part of the contribution, in units of {@link Points}
 * @param account the account, by its id in the graph
 */
record ContributionEvidence(Evidence evidence, int units, String account) {

	/**
	 * The items behind a contribution, the strongest first; their points sum exactly to
	 * those of the contribution. None when the value is assumed, counts against the
	 * account, or does not come of nearness.
	 */
	static List<ContributionEvidence> of(Contribution contribution) {
		Score score = contribution.score();
		if (contribution.assumed() || contribution.term().signal().against()
				|| !(contribution.term().column().feature() instanceof ProximityFeature feature)) {
			return List.of();
		}
		List<Evidence> items = feature.evidence(score.account());
		if (items.isEmpty()) {
			return List.of();
		}
		long[] shares = items.stream().mapToLong(Evidence::contribution).toArray();
		int[] units = Apportionment.of(contribution.units(), shares);
		return IntStream.range(0, units.length)
			.mapToObj((i) -> new ContributionEvidence(items.get(i), units[i], score.accountId()))
			.toList();
	}

	public String text() {
		return this.evidence.source().text();
	}

	public double bits() {
		return this.evidence.bits() / (double) Proximities.BIT;
	}

	public double points() {
		return Points.shown(this.units);
	}

}
