package dev.icpgraph.feature;

import dev.icpgraph.proximity.Evidence;

/**
 * Something in the graph that the value of an account rests on.
 *
 * @param text what it is, in words
 * @param source where in the graph it stands
 * @param weight its part of the value beside the account's other grounds: not negative,
 * at most {@link Feature#ONE}
 */
public record EvidenceItem(String text, EvidenceOrigin source, int weight) {

	/**
	 * What the account shares with best customers; put into words when asked for.
	 */
	static EvidenceItem shared(Evidence evidence) {
		return of("", new EvidenceOrigin.Shared(evidence));
	}

	static EvidenceItem of(String text, EvidenceOrigin source) {
		return new EvidenceItem(text, source, Feature.ONE);
	}

	/**
	 * What the account's own row says.
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
