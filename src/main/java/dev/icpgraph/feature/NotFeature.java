package dev.icpgraph.feature;

import java.util.List;

/**
 * 1 less the value of another feature.
 *
 * @param part the other one
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
	 * What the other one rests on, all alike: none of it speaks for the opposite.
	 */
	@Override
	public List<EvidenceItem> grounds(int account) {
		return this.part.grounds(account).stream().map((ground) -> ground.weighing(ONE)).toList();
	}

}
