package dev.icpgraph.feature;

import java.util.List;

/**
 * The negation of a feature: 1 − value.
 *
 * @param part the feature to negate
 */
record NotFeature(Feature part) implements Feature {

	@Override
	public Feature forAll() {
		return new NotFeature(this.part.forAll());
	}

	@Override
	public int value(int account) {
		int value = this.part.value(account);
		return (value < 0) ? UNKNOWN : ONE - value;
	}

	@Override
	public String text(int account) {
		return this.part.text(account);
	}

	/**
	 * The evidence of the negated feature, with equal weights, since no item supports the
	 * opposite.
	 */
	@Override
	public List<EvidenceItem> evidence(int account) {
		return this.part.evidence(account).stream().map((item) -> item.weighing(ONE)).toList();
	}

}
