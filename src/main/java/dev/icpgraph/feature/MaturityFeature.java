package dev.icpgraph.feature;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.measure.TechnographicMeasure;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.Shares;

/**
 * Percentile rank of the account in the market by the mean release year of its
 * technologies. It covers the whole range from 0 to 1, regardless of the age of the
 * market's technologies.
 */
final class MaturityFeature implements Feature {

	private final TechnographicMeasure.TechnologyMaturity measure;

	private final Snapshot snapshot;

	private final ReleaseYears years;

	private MaturityFeature(TechnographicMeasure.TechnologyMaturity measure, Snapshot snapshot, ReleaseYears years) {
		this.measure = measure;
		this.snapshot = snapshot;
		this.years = years;
	}

	static MaturityFeature of(TechnographicMeasure.TechnologyMaturity measure, Snapshot snapshot, ReleaseYears years) {
		return new MaturityFeature(measure, snapshot, years);
	}

	@Override
	public int value(int account) {
		return this.years.isKnown(account)
				? Threshold.apply(Feature.fixed(this.years.place(account)), this.measure.gte(), this.measure.lte())
				: UNKNOWN;
	}

	@Override
	public String text(int account) {
		return this.years.isKnown(account)
				? "its technologies came out in " + Math.round(this.years.mean(account)) + " on average: newer than "
						+ Shares.percent(this.years.place(account)) + " of the market's"
				: "too few of its technologies have a known release year";
	}

	@Override
	public List<EvidenceItem> evidence(int account) {
		if (!this.years.isKnown(account)) {
			return List.of();
		}
		Links uses = this.snapshot.links(Relation.USES);
		Names names = this.snapshot.names(NodeKind.TECHNOLOGY);
		int[] dated = IntStream.range(uses.begin(account), uses.end(account))
			.filter((position) -> year(uses, position) != Links.UNKNOWN)
			.toArray();
		int oldest = Arrays.stream(dated).map((position) -> year(uses, position)).min().orElseThrow();
		int newest = Arrays.stream(dated).map((position) -> year(uses, position)).max().orElseThrow();
		return Arrays.stream(dated).mapToObj((position) -> {
			int year = year(uses, position);
			double weight = isGraded() ? (1.0 + year - oldest) / (1 + newest - oldest) : 1;
			return EvidenceItem
				.of("uses " + names.label(uses.target(position)) + ", which came out in " + year,
						EvidenceOrigin.link(this.snapshot, Relation.USES, position))
				.weighing(Feature.fixed(weight));
		}).toList();
	}

	private int year(Links uses, int position) {
		return this.snapshot.firstReleasedYear(uses.target(position));
	}

	/**
	 * Whether newer technologies carry more of the value.
	 */
	private boolean isGraded() {
		return this.measure.gte() == null && this.measure.lte() == null;
	}

}
