package dev.icpgraph.feature;

import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.measure.TechnographicMeasure;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.Shares;

/**
 * Modernity of the account's technologies, by release year.
 */
final class MaturityFeature implements Feature {

	/** Age in years from which a technology counts as not modern at all. */
	private static final int OLD_YEARS = 20;

	/** Fewest dated technologies for a meaningful mean. */
	private static final int FEWEST = 3;

	private final TechnographicMeasure.TechnologyMaturity measure;

	private final Snapshot snapshot;

	private final Links uses;

	private final int[] modernity;

	private final int[] years;

	private MaturityFeature(TechnographicMeasure.TechnologyMaturity measure, Snapshot snapshot, int year) {
		this.measure = measure;
		this.snapshot = snapshot;
		this.uses = snapshot.links(Relation.USES);
		int technologies = snapshot.names(NodeKind.TECHNOLOGY).size();
		this.modernity = new int[technologies];
		this.years = new int[technologies];
		for (int technology = 0; technology < technologies; technology++) {
			int released = snapshot.firstReleasedYear(technology);
			this.years[technology] = released;
			this.modernity[technology] = (released == Links.UNKNOWN) ? UNKNOWN
					: Feature.fixed(1 - (year - released) / (double) OLD_YEARS);
		}
	}

	static MaturityFeature of(TechnographicMeasure.TechnologyMaturity measure, Snapshot snapshot, int year) {
		return new MaturityFeature(measure, snapshot, year);
	}

	@Override
	public int value(int account) {
		int maturity = maturity(account);
		return (maturity == UNKNOWN) ? UNKNOWN : Threshold.apply(maturity, this.measure.gte(), this.measure.lte());
	}

	@Override
	public String text(int account) {
		int maturity = maturity(account);
		if (maturity == UNKNOWN) {
			return "too few of its technologies have a known first release";
		}
		long sum = 0;
		int dated = 0;
		for (int position = this.uses.begin(account); position < this.uses.end(account); position++) {
			int released = this.years[this.uses.target(position)];
			sum += (released != Links.UNKNOWN) ? released : 0;
			dated += (released != Links.UNKNOWN) ? 1 : 0;
		}
		return "its technologies came out in " + Math.round(sum / (double) dated) + " on average: maturity "
				+ Shares.percent(maturity / (double) ONE);
	}

	@Override
	public List<EvidenceItem> grounds(int account) {
		if (maturity(account) == UNKNOWN) {
			return List.of();
		}
		boolean graded = this.measure.gte() == null && this.measure.lte() == null;
		Names names = this.snapshot.names(NodeKind.TECHNOLOGY);
		List<EvidenceItem> grounds = new ArrayList<>();
		for (int position = this.uses.begin(account); position < this.uses.end(account); position++) {
			int technology = this.uses.target(position);
			if (this.modernity[technology] != UNKNOWN) {
				String text = "uses " + names.label(technology) + ", which came out in " + this.years[technology];
				grounds.add(EvidenceItem.of(text, EvidenceOrigin.link(this.snapshot, Relation.USES, position))
					.weighing(graded ? this.modernity[technology] : ONE));
			}
		}
		return grounds;
	}

	private int maturity(int account) {
		long sum = 0;
		int dated = 0;
		for (int position = this.uses.begin(account); position < this.uses.end(account); position++) {
			int modern = this.modernity[this.uses.target(position)];
			if (modern != UNKNOWN) {
				sum += modern;
				dated++;
			}
		}
		return (dated < FEWEST) ? UNKNOWN : (int) (sum / dated);
	}

}
