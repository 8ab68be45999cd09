package dev.icpgraph.feature;

import java.util.List;

/**
 * A graded feature as a yes or no for filters: 1 where it is 1, else 0.
 *
 * @param part the graded feature
 */
record AllOrNothingFeature(Feature part) implements Feature {

	@Override
	public Feature forAll() {
		return new AllOrNothingFeature(this.part.forAll());
	}

	@Override
	public int value(int account) {
		int value = this.part.value(account);
		return (value < 0) ? UNKNOWN : Feature.truth(value == ONE);
	}

	@Override
	public String text(int account) {
		return this.part.text(account);
	}

	@Override
	public List<EvidenceItem> evidence(int account) {
		return this.part.evidence(account);
	}

}
