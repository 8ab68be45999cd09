package dev.icpgraph.scoring;

import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.proximity.Evidence;
import dev.icpgraph.proximity.EvidenceView;

/**
 * One item behind the points of a contribution.
 *
 * @param item what it is
 * @param units its part of the contribution, in units of {@link Points}
 */
record ContributionEvidence(EvidenceView item, int units) {

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
		List<Evidence> items = feature.evidence(score.account())
			.stream()
			.filter((item) -> item.contribution() > 0)
			.toList();
		if (items.isEmpty()) {
			return List.of();
		}
		long[] shares = items.stream().mapToLong(Evidence::contribution).toArray();
		int[] units = Apportionment.of(contribution.units(), shares);
		return IntStream.range(0, units.length)
			.mapToObj((i) -> new ContributionEvidence(
					new EvidenceView(score.scores().snapshot(), score.accountId(), items.get(i)), units[i]))
			.toList();
	}

	public String text() {
		return this.item.text();
	}

	public double bits() {
		return this.item.bits();
	}

	public double points() {
		return Points.shown(this.units);
	}

}
