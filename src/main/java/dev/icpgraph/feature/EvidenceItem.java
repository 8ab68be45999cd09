package dev.icpgraph.feature;

import dev.icpgraph.proximity.Evidence;

/**
 * An item in the graph that the value of an account rests on.
 *
 * @param text the item in words
 * @param source its place in the graph
 * @param weight its share of the value relative to the account's other grounds: not
 * negative, at most {@link Feature#ONE}
 */
public record EvidenceItem(String text, EvidenceOrigin source, int weight) {

	/**
	 * Evidence shared with best customers; worded on request.
	 */
	static EvidenceItem shared(Evidence evidence) {
		return of("", new EvidenceOrigin.Shared(evidence));
	}

	static EvidenceItem of(String text, EvidenceOrigin source) {
		return new EvidenceItem(text, source, Feature.ONE);
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
		return new EvidenceItem(this.text, this.source, weight);
	}

}
