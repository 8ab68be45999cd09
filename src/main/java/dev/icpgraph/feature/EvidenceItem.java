package dev.icpgraph.feature;

import dev.icpgraph.proximity.Evidence;

/**
 * An item of evidence for the value of an account.
 *
 * @param text the item in words
 * @param source its place in the graph
 * @param weight its share of the value relative to the account's other items, 0 to
 * {@link Feature#ONE}
 * @param restsOnOne whether it rests on a single best customer, so that it may be chance
 */
public record EvidenceItem(String text, EvidenceOrigin source, int weight, boolean restsOnOne) {

	/**
	 * Evidence shared with best customers; worded on request.
	 */
	static EvidenceItem shared(Evidence evidence) {
		return of("", new EvidenceOrigin.Shared(evidence)).resting(evidence.restsOnOne());
	}

	static EvidenceItem of(String text, EvidenceOrigin source) {
		return new EvidenceItem(text, source, Feature.ONE, false);
	}

	/**
	 * A fact in the account's own row.
	 */
	static EvidenceItem ofAccount(String text) {
		return of(text, new EvidenceOrigin.Own());
	}

	@Override
	public String text() {
		return (this.source instanceof EvidenceOrigin.Shared shared) ? shared.evidence().source().text() : this.text;
	}

	EvidenceItem weighing(int weight) {
		return new EvidenceItem(this.text, this.source, weight, this.restsOnOne);
	}

	EvidenceItem resting(boolean onOne) {
		return new EvidenceItem(this.text, this.source, this.weight, onOne);
	}

}
